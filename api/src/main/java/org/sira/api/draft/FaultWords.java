package org.sira.api.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sira.api.platform.Texts;
import org.sira.planner.plan.DraftState;
import org.sira.planner.solver.BrokenRule;
import org.sira.planner.solver.Obstacle;
import org.sira.planner.solver.UndrivableTrip;

/** Says which rules a draft breaks, and why trips of it cannot be driven. */
final class FaultWords {

    private final TripWords words;
    private final Texts texts;
    private final DraftState state;

    FaultWords(TripWords words, DraftState state) {
        this.words = words;
        this.state = state;
        texts = words.texts();
    }

    /**
     * What is wrong, and the id of the trip that it is about, if it is about one.
     *
     * @param unacceptable why no reason helps; blank where a person may accept it
     */
    record Fault(String sentence, Optional<String> tripId, String unacceptable) {}

    Fault of(BrokenRule broken) {
        Optional<String> tripId =
                broken.where() instanceof BrokenRule.OfTrip trip ? Optional.of(trip.tripId()) : Optional.empty();
        String key =
                "draft.rule." + broken.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Fault(
                texts.text(key, where(broken.where()), broken.amount()),
                tripId,
                broken.rule().mayBeAccepted()
                        ? ""
                        : texts.text("draft.leave." + broken.rule().leave().name()));
    }

    private String where(BrokenRule.Where where) {
        if (where instanceof BrokenRule.OfTrip trip) {
            return words.trip(state, trip.tripId());
        } else if (where instanceof BrokenRule.OfConvoy convoy) {
            return texts.text(
                    "draft.where.convoy",
                    words.index().corridor(convoy.slot().corridorId()).name(),
                    words.when(convoy.slot().slotAt()),
                    words.road(convoy.segmentId()));
        } else if (where instanceof BrokenRule.OfStock stock) {
            return texts.text(
                    "draft.where.stock",
                    words.index().commodity(stock.commodityId()).name(),
                    words.index().placeName(stock.placeId()));
        } else if (where instanceof BrokenRule.OfPin pin) {
            return words.trip(pin.pin());
        }
        return texts.text("draft.where.refills");
    }

    Fault of(UndrivableTrip trip) {
        return new Fault(
                texts.text("draft.undrivable", words.trip(trip.trip()), because(trip.obstacle())),
                Optional.of(trip.tripId()),
                texts.text("draft.leave.undrivable"));
    }

    /** Why a trip cannot be driven, as the end of a sentence. */
    private String because(Obstacle obstacle) {
        String key = "draft.obstacle." + obstacle.getClass().getSimpleName();
        if (obstacle instanceof Obstacle.NotThere gone) {
            return texts.text(key, gone.id());
        } else if (obstacle instanceof Obstacle.Muddled muddled) {
            return texts.text(key, words.loads(List.of(muddled.loadId())));
        } else if (obstacle instanceof Obstacle.NoRoad way) {
            return between(key, way.fromPlaceId(), way.toPlaceId());
        } else if (obstacle instanceof Obstacle.AboveRiskCap way) {
            return between(key, way.fromPlaceId(), way.toPlaceId());
        } else if (obstacle instanceof Obstacle.RoadsClosed way) {
            return between(key, way.fromPlaceId(), way.toPlaceId());
        } else if (obstacle instanceof Obstacle.NoTime way) {
            return between(key, way.fromPlaceId(), way.toPlaceId());
        } else if (obstacle instanceof Obstacle.VehicleUnavailable away) {
            return texts.text(key, words.when(away.until()));
        } else if (obstacle instanceof Obstacle.StillAway away) {
            return texts.text(key, words.trip(state, away.tripBeforeId()), words.when(away.until()));
        } else if (obstacle instanceof Obstacle.AfterClosing late) {
            return texts.text(
                    key,
                    words.loads(List.of(late.loadId())),
                    words.index().placeName(late.placeId()),
                    words.when(late.closesAt()));
        } else if (obstacle instanceof Obstacle.OutOfFuel fuel) {
            return texts.text(key, Math.round(fuel.km()), Math.round(fuel.rangeKm()));
        }
        return texts.text(key);
    }

    private String between(String key, String fromPlaceId, String toPlaceId) {
        return texts.text(
                key, words.index().placeName(fromPlaceId), words.index().placeName(toPlaceId));
    }
}
