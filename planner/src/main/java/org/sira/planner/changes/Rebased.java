package org.sira.planner.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.Load;
import org.sira.planner.model.Need;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Remedy;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;

/**
 * A plan as if it had been made from newer facts, so that a check of it says what these break, and not merely that the plan
 * is older than they are.
 *
 * <p>The loads stay those of the plan, with the windows that their needs have now: where needs are others, or the fleet cuts
 * them otherwise, that is told by itself. What trips drew before the newer as-of is no longer in the newer stock, and
 * so is not asked for twice; what they brought to a depot before it is counted twice, which hides no more than that.
 *
 * @param plan with the same trips, in the slots of the corridors that there are now
 * @param facts that it is checked against
 */
record Rebased(Plan plan, PlanFacts facts) {

    static Rebased of(Plan plan, PlanFacts before, PlanFacts now, NeedPairs needs, boolean told) {
        SlotAssignment slots = new SlotAssignment(before, now);
        List<Trip> trips = plan.trips().stream().map(slots::assign).toList();
        PlanFacts facts = facts(plan, before, now, needs).withDecisions(decisions(plan, trips, now, told));
        Plan rebased = new Plan(
                facts.risk().asOf(),
                facts.horizon(),
                facts.operation().rules(),
                facts.weights(),
                facts.risk().overrides(),
                facts.decisions(),
                plan.acceptedBreaches(),
                plan.seed(),
                plan.steps(),
                trips,
                slots.assign(plan.convoys()),
                plan.unserved(),
                plan.score(),
                plan.figures());
        return new Rebased(rebased, facts);
    }

    private static PlanFacts facts(Plan plan, PlanFacts before, PlanFacts now, NeedPairs pairs) {
        Map<String, Need> needById = new HashMap<>();
        for (Need old : before.needs()) {
            Need need = pairs.newer(old)
                    .map(newer -> old.withWindow(newer.notBefore(), newer.notAfter()))
                    .orElse(old);
            needById.put(old.id(), need);
        }
        List<Load> loads = before.loads().stream()
                .map(load -> new Load(
                        load.id(), needById.getOrDefault(load.need().id(), load.need()), load.quantity(), load.share()))
                .toList();
        List<Stock> stocks = new ArrayList<>(now.operation().stocks());
        stocks.addAll(drawnBefore(plan, now));
        return new PlanFacts(
                now.operation().withStocks(stocks),
                now.horizon(),
                now.weights(),
                now.network(),
                now.risk(),
                now.corridors(),
                List.copyOf(before.needs().stream()
                        .map(need -> needById.getOrDefault(need.id(), need))
                        .toList()),
                loads,
                now.routes(),
                Decisions.none());
    }

    private static List<Stock> drawnBefore(Plan plan, PlanFacts now) {
        Set<String> placeIds = new HashSet<>();
        Set<String> commodityIds = new HashSet<>();
        now.operation().places().stream().map(Place::id).forEach(placeIds::add);
        now.operation().commodities().stream().map(Commodity::id).forEach(commodityIds::add);
        List<Stock> drawn = new ArrayList<>();
        for (Trip trip : plan.trips()) {
            for (TripEvent event : trip.events()) {
                if (!event.startsAt().isBefore(now.risk().asOf().atStartOfDay())) {
                    break;
                }
                if (event instanceof TripEvent.Loading loading) {
                    loading.cargo()
                            .forEach(cargo -> drawn.add(new Stock(
                                    loading.placeId(), cargo.commodityId(), cargo.quantity(), event.startsAt())));
                } else if (event instanceof TripEvent.Refuel refuel) {
                    drawn.add(new Stock(refuel.placeId(), refuel.commodityId(), refuel.litres(), event.startsAt()));
                }
            }
        }
        drawn.removeIf(stock -> !placeIds.contains(stock.placeId()) || !commodityIds.contains(stock.commodityId()));
        return drawn;
    }

    /**
     * Those of the plan, with its trips as they are in the slots that there are now. A road that is no longer there cannot
     * be closed, and nothing is like a vehicle that is gone; what people have been told needs no new notice.
     */
    private static Decisions decisions(Plan plan, List<Trip> assigned, PlanFacts now, boolean told) {
        Set<String> roadIds = new HashSet<>();
        now.operation().roads().stream().map(RoadSegment::id).forEach(roadIds::add);
        List<Ban> bans = plan.decisions().bans().stream()
                .filter(ban -> !(ban instanceof Ban.Road road) || roadIds.contains(road.segmentId()))
                .toList();
        Map<FixedTrip, FixedTrip> assignedByOld = new LinkedHashMap<>();
        for (int i = 0; i < assigned.size(); i++) {
            Optional<FixedTrip> fixed = FixedTrip.of(assigned.get(i));
            FixedTrip.of(plan.trips().get(i)).ifPresent(old -> fixed.ifPresent(trip -> assignedByOld.put(old, trip)));
        }
        List<FixedTrip> approved = new ArrayList<>(renewed(plan.decisions().approvedTrips(), assignedByOld));
        if (told) {
            approved.addAll(assignedByOld.values());
        }
        Set<String> vehicleIds = new HashSet<>();
        now.operation().vehicles().stream().map(Vehicle::id).forEach(vehicleIds::add);
        List<Remedy> assumptions = plan.decisions().assumptions().stream()
                .filter(assumption -> !(assumption instanceof Remedy.OneMoreVehicle more)
                        || vehicleIds.contains(more.likeVehicleId()))
                .toList();
        return plan.decisions()
                .withBans(bans)
                .withAssumptions(assumptions)
                .withPins(renewed(plan.decisions().pins(), assignedByOld))
                .withApproved(approved, plan.decisions().pastSlots());
    }

    private static List<FixedTrip> renewed(List<FixedTrip> trips, Map<FixedTrip, FixedTrip> assignedByOld) {
        return trips.stream()
                .map(trip -> assignedByOld.getOrDefault(trip, trip))
                .toList();
    }
}
