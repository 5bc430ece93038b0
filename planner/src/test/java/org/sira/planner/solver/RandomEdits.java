package org.sira.planner.solver;

import java.util.List;
import java.util.SplittableRandom;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Load;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.Draft;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.EditRefused;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanEdit;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanSketch.TripSketch;
import org.sira.planner.plan.Trip;

/** Edits such as people make, sensible or not. */
final class RandomEdits {

    private final PlanFacts facts;
    private final SplittableRandom random;

    RandomEdits(PlanFacts facts, long seed) {
        this.facts = facts;
        random = new SplittableRandom(seed);
    }

    /** The draft with one more edit; the same where chance chose one that is refused. */
    Draft edit(Draft draft, Plan asEvaluated) {
        try {
            return draft.apply(any(draft.state(), asEvaluated));
        } catch (EditRefused refused) {
            return draft;
        }
    }

    private PlanEdit any(DraftState state, Plan plan) {
        if (state.trips().isEmpty() || plan.trips().isEmpty()) {
            return newTrip();
        }
        TripSketch trip = one(state.trips());
        String id = state.idOf(trip);
        Load load = one(facts.loads());
        Trip driven = one(plan.trips());
        return switch (random.nextInt(12)) {
            case 0, 1 -> new PlanEdit.MoveLoads(List.of(load.id()), id, 1 + random.nextInt(2), false);
            case 2 -> newTrip();
            case 3 -> new PlanEdit.DropLoads(List.of(load.id()));
            case 4 -> new PlanEdit.DropTrip(id);
            case 5 -> {
                Vehicle vehicle = one(facts.operation().vehicles());
                yield new PlanEdit.GiveTrip(
                        id, vehicle.id(), random.nextBoolean() ? trip.loadPlaceId() : vehicle.baseId());
            }
            case 6 -> {
                TripSketch other = one(state.trips());
                yield new PlanEdit.SwapVehicles(id, other.loadPlaceId(), state.idOf(other), trip.loadPlaceId());
            }
            case 7 ->
                new PlanEdit.Shift(
                        id,
                        facts.horizon().timeAt(random.nextInt(facts.horizon().lengthMin())));
            case 8 -> facts.corridors().isEmpty() ? newTrip() : new PlanEdit.JoinSlot(id, slot());
            case 9 ->
                FixedTrip.of(driven)
                        .<PlanEdit>map(fixed -> new PlanEdit.Pin(driven.id(), fixed))
                        .orElseGet(this::newTrip);
            case 10 -> new PlanEdit.Forbid(ban(load), random.nextBoolean() ? List.of(load.id()) : List.of());
            default -> new PlanEdit.Unpin(id);
        };
    }

    private PlanEdit newTrip() {
        Vehicle vehicle = one(facts.operation().vehicles());
        String loadPlaceId =
                random.nextInt(4) == 0 ? one(facts.operation().stocks()).placeId() : vehicle.baseId();
        int minute = random.nextInt(facts.horizon().days()) * Horizon.MINUTES_PER_DAY + 60 * random.nextInt(12);
        return new PlanEdit.NewTrip(
                random.nextBoolean()
                        ? List.of(List.of(one(facts.loads()).id()))
                        : List.of(
                                List.of(one(facts.loads()).id()),
                                List.of(one(facts.loads()).id())),
                vehicle.id(),
                loadPlaceId,
                facts.horizon().timeAt(minute));
    }

    private GateSlot slot() {
        return new GateSlot(
                one(facts.corridors()).id(),
                random.nextBoolean(),
                facts.horizon().timeAt(60 * random.nextInt(24 * facts.horizon().days())));
    }

    private Ban ban(Load load) {
        Vehicle vehicle = one(facts.operation().vehicles());
        RoadSegment road = one(facts.operation().roads());
        return switch (random.nextInt(5)) {
            case 0 -> new Ban.NeedLeftOut(load.need().id());
            case 1 -> new Ban.VehicleLeftOut(vehicle.id());
            case 2 -> new Ban.VehicleAtPlace(vehicle.id(), load.need().placeId());
            case 3 -> new Ban.VehicleForNeed(vehicle.id(), load.need().id());
            default -> new Ban.Road(road.id());
        };
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
