package org.sira.api.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sira.api.planning.PlanIndex;
import org.sira.planner.daylight.Daylight;
import org.sira.planner.daylight.DaylightTimes;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.Place;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Trip;
import org.sira.planner.risk.Corridor;

/** Looks up what papers name. */
public final class PaperFacts {

    private final PlanFacts facts;
    private final Plan plan;
    private final PlanIndex index;
    private final Map<String, Place> placeById = new HashMap<>();
    private final Map<String, Integer> numberByTrip = new HashMap<>();

    public PaperFacts(PlanFacts facts, Plan plan) {
        this.facts = facts;
        this.plan = plan;
        index = new PlanIndex(facts, plan);
        facts.operation().places().forEach(place -> placeById.put(place.id(), place));
        plan.trips().forEach(trip -> numberByTrip.put(trip.id(), numberByTrip.size() + 1));
    }

    public PlanFacts facts() {
        return facts;
    }

    public Plan plan() {
        return plan;
    }

    public PlanIndex index() {
        return index;
    }

    /** A trip by its number in the plan, from 1; empty where there is none. */
    public Optional<Trip> trip(int number) {
        return number < 1 || number > plan.trips().size()
                ? Optional.empty()
                : Optional.of(plan.trips().get(number - 1));
    }

    /** A convoy by its number in the plan, from 1; empty where there is none. */
    public Optional<Convoy> convoy(int number) {
        return number < 1 || number > plan.convoys().size()
                ? Optional.empty()
                : Optional.of(plan.convoys().get(number - 1));
    }

    public Optional<Convoy> convoy(Passage passage) {
        return Optional.ofNullable(passage.gateSlot()).flatMap(index::convoy);
    }

    /** The trip of a vehicle in a convoy. */
    public Trip trip(Convoy.Member member) {
        return plan.trips().get(numberOf(member.tripId()) - 1);
    }

    public int numberOf(String tripId) {
        return Objects.requireNonNull(numberByTrip.get(tripId), tripId);
    }

    public Place place(String placeId) {
        return Objects.requireNonNull(placeById.get(placeId), placeId);
    }

    public RouteSheet.Spot spot(String placeId) {
        Place place = place(placeId);
        return new RouteSheet.Spot(
                place.id(),
                place.name(),
                place.position().latitude(),
                place.position().longitude());
    }

    public RouteSheet.CargoLine cargo(Cargo load) {
        return new RouteSheet.CargoLine(
                index.commodity(load.commodityId()).name(),
                load.quantity(),
                index.unit(load.commodityId()),
                load.fills());
    }

    public RouteSheet.ConvoyLine convoyLine(Convoy convoy) {
        Corridor corridor = index.corridor(convoy.slot().corridorId());
        boolean forward = convoy.slot().forward();
        return new RouteSheet.ConvoyLine(
                convoy.id(),
                index.placeName(forward ? corridor.firstGateId() : corridor.lastGateId()),
                index.placeName(forward ? corridor.lastGateId() : corridor.firstGateId()),
                convoy.slot().slotAt(),
                convoy.crossedBy(),
                convoy.members().stream().map(Convoy.Member::vehicleId).toList(),
                convoy.leaderVehicleId().orElse(null));
    }

    /** In which vehicles may move on a day at a place: its daylight, less what the rules keep free at both ends. */
    public RouteSheet.DayHours hours(String placeId, LocalDate day) {
        DaylightTimes sun = Daylight.at(place(placeId).position(), day);
        LocalDateTime midnight = day.atStartOfDay();
        return new RouteSheet.DayHours(
                day,
                midnight.plusMinutes(sun.sunriseMin() + plan.rules().afterSunriseMin()),
                midnight.plusMinutes(sun.sunsetMin() - plan.rules().beforeSunsetMin()));
    }

    /** Those that hold at any of the places on any of the days, or begin on the evening before. */
    public List<Curfew> curfews(Collection<String> placeIds, LocalDateTime from, LocalDateTime to) {
        LocalDate evening = from.toLocalDate().minusDays(1);
        return facts.operation().restrictions().curfews().stream()
                .filter(curfew -> !curfew.to().isBefore(evening))
                .filter(curfew -> !curfew.from().isAfter(to.toLocalDate()))
                .filter(curfew -> placeIds.stream().map(this::place).anyMatch(curfew::appliesTo))
                .toList();
    }
}
