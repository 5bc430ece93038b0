package org.sira.api.draft;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sira.api.planning.PlanIndex;
import org.sira.api.planning.RemedyWords;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Texts;
import org.sira.planner.model.Load;
import org.sira.planner.model.Need;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanSketch.TripSketch;
import org.sira.planner.plan.Remedy;

/** Names trips, loads and bans of a draft as people speak of them. */
final class TripWords {

    private static final String BUNDLE = "org.sira.api.draft.texts";

    private final PlanIndex index;
    private final Texts texts;
    private final Formats formats;
    private final RemedyWords remedies;
    private final Map<String, Load> loadById = new LinkedHashMap<>();

    TripWords(PlanFacts facts, Messages messages) {
        index = new PlanIndex(facts);
        texts = texts(messages);
        formats = messages.formats();
        remedies = new RemedyWords(index, messages);
        facts.loads().forEach(load -> loadById.put(load.id(), load));
    }

    static Texts texts(Messages messages) {
        return new Texts(BUNDLE, messages.language());
    }

    Texts texts() {
        return texts;
    }

    PlanIndex index() {
        return index;
    }

    /** The vehicle, when it leaves at the earliest and where it goes. */
    String trip(TripSketch trip) {
        String to = trip.stops().isEmpty()
                ? texts.text(
                        "draft.trip.company",
                        trip.turnPlaceId().map(index::placeName).orElse("–"))
                : String.join(", ", stops(trip));
        return texts.text(
                "draft.trip",
                trip.vehicleId(),
                formats.dateTime(index.facts().horizon().timeAt(trip.notBeforeMin())),
                to);
    }

    String trip(FixedTrip trip) {
        String to = trip.stops().isEmpty()
                ? texts.text(
                        "draft.trip.company",
                        trip.turnPlaceId().map(index::placeName).orElse("–"))
                : String.join(
                        ", ", trip.stops().stream().map(this::place).distinct().toList());
        return texts.text("draft.trip", trip.vehicleId(), formats.dateTime(trip.startsAt()), to);
    }

    /** By its id, where there is such a trip. */
    String trip(DraftState state, String tripId) {
        return state.trips().stream()
                .filter(trip -> state.idOf(trip).equals(tripId))
                .findFirst()
                .map(this::trip)
                .orElse(tripId);
    }

    /** Names of the places where a trip unloads. */
    List<String> stops(TripSketch trip) {
        return trip.stops().stream().map(this::place).toList();
    }

    private String place(List<String> stop) {
        return stop.stream()
                .findFirst()
                .map(loadById::get)
                .map(load -> index.placeName(load.need().placeId()))
                .orElse("–");
    }

    /** Commodity, quantity and place, in one entry for each need. */
    String loads(List<String> loadIds) {
        Map<Need, Double> quantities = new LinkedHashMap<>();
        for (String id : loadIds) {
            Load load = loadById.get(id);
            if (load != null) {
                quantities.merge(load.need(), load.quantity(), Double::sum);
            }
        }
        return quantities.entrySet().stream()
                .map(entry -> texts.text(
                        "draft.load",
                        index.commodity(entry.getKey().commodityId()).name(),
                        quantity(entry.getKey().commodityId(), entry.getValue()),
                        index.placeName(entry.getKey().placeId())))
                .collect(Collectors.joining(" · "));
    }

    String quantity(String commodityId, double quantity) {
        return formats.number(quantity, 0) + " " + index.unit(commodityId);
    }

    String ban(Ban ban) {
        String key = "draft.ban." + ban.getClass().getSimpleName();
        if (ban instanceof Ban.NeedLeftOut out) {
            return texts.text(key, need(out.needId()));
        } else if (ban instanceof Ban.VehicleLeftOut out) {
            return texts.text(key, out.vehicleId());
        } else if (ban instanceof Ban.VehicleAtPlace at) {
            return texts.text(key, at.vehicleId(), index.placeName(at.placeId()));
        } else if (ban instanceof Ban.VehicleForNeed of) {
            return texts.text(key, of.vehicleId(), need(of.needId()));
        }
        return texts.text(key, road(((Ban.Road) ban).segmentId()));
    }

    String assumption(Remedy change) {
        return remedies.alone(change);
    }

    String road(String segmentId) {
        RoadSegment road = index.road(segmentId);
        return "%s – %s (%s)"
                .formatted(index.placeName(road.fromPlaceId()), index.placeName(road.toPlaceId()), road.id());
    }

    private String need(String needId) {
        Need need = index.need(needId);
        return texts.text(
                "draft.load",
                index.commodity(need.commodityId()).name(),
                quantity(need.commodityId(), need.quantity()),
                index.placeName(need.placeId()));
    }

    String number(double value) {
        return formats.number(value, 0);
    }

    String when(LocalDateTime at) {
        return formats.dateTime(at);
    }
}
