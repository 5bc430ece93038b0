package org.sira.planner.solver;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Load;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Vehicle;
import org.sira.planner.network.RoutePolicy;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.Draft;
import org.sira.planner.plan.DraftTrip;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.LoadTarget;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanEdit;
import org.sira.planner.plan.Trip;
import org.sira.planner.risk.Corridor;

/** Whatever a person might do to a draft, sensible or not. */
final class RandomEdits {

    private final SplittableRandom random;

    RandomEdits(long seed) {
        random = new SplittableRandom(seed);
    }

    /** @param evaluated what the draft came to last */
    PlanEdit next(Draft draft, Plan evaluated) {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> new PlanEdit.MoveLoads(someLoads(draft), target(draft));
            case 3, 4 -> new PlanEdit.AddLoads(someLoads(draft), target(draft));
            case 5 -> dropLoads(draft);
            case 6 -> new PlanEdit.SwapVehicles(tripId(draft), tripId(draft));
            case 7, 8 -> new PlanEdit.ShiftStart(tripId(draft), time(draft));
            case 9 -> new PlanEdit.ShiftSlot(tripId(draft), slot(draft));
            case 10 -> pin(draft, evaluated);
            case 11 -> new PlanEdit.Unpin(tripId(draft));
            case 12 -> new PlanEdit.Forbid(ban(draft));
            default ->
                draft.state().decisions().bans().isEmpty()
                        ? new PlanEdit.DropTrip(tripId(draft))
                        : new PlanEdit.Allow(draft.state().decisions().bans().get(0));
        };
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<String> someLoads(Draft draft) {
        List<String> ids = new ArrayList<>();
        int count = 1 + random.nextInt(2);
        while (ids.size() < count) {
            Load load = any(draft.facts().loads());
            if (ids.contains(load.id())) {
                count--;
            } else {
                ids.add(load.id());
            }
        }
        return ids;
    }

    private LoadTarget target(Draft draft) {
        if (random.nextInt(3) == 0 || draft.state().trips().isEmpty()) {
            Vehicle vehicle = any(draft.facts().operation().vehicles());
            String loadPlaceId = random.nextInt(4) == 0
                    ? any(draft.facts().operation().stocks()).placeId()
                    : vehicle.baseId();
            return new LoadTarget.NewTrip(vehicle.id(), time(draft), loadPlaceId, any(List.of(RoutePolicy.values())));
        }
        DraftTrip trip = any(draft.state().trips());
        int stop = random.nextInt(trip.stops().size() + 1);
        return random.nextInt(3) == 0
                ? new LoadTarget.AtStop(trip.id(), stop)
                : new LoadTarget.BeforeStop(trip.id(), stop);
    }

    private PlanEdit dropLoads(Draft draft) {
        List<DraftTrip> trips = draft.state().trips().stream()
                .filter(trip -> !trip.stops().isEmpty())
                .toList();
        if (trips.isEmpty()) {
            return new PlanEdit.DropLoads("none", someLoads(draft));
        }
        DraftTrip trip = any(trips);
        return new PlanEdit.DropLoads(trip.id(), List.of(any(trip.loadIds())));
    }

    private String tripId(Draft draft) {
        return draft.state().trips().isEmpty()
                ? "none"
                : any(draft.state().trips()).id();
    }

    private LocalDateTime time(Draft draft) {
        Horizon horizon = draft.facts().horizon();
        return horizon.timeAt(random.nextInt(horizon.days() * 24) * 60 + random.nextInt(2) * 17);
    }

    private GateSlot slot(Draft draft) {
        Corridor corridor = any(draft.facts().corridors());
        Horizon horizon = draft.facts().horizon();
        LocalDateTime slotAt = horizon.day(random.nextInt(horizon.days())).atTime(7 + random.nextInt(7), 0);
        return new GateSlot(corridor.id(), random.nextBoolean(), slotAt);
    }

    private PlanEdit pin(Draft draft, Plan evaluated) {
        if (evaluated.trips().isEmpty()) {
            return new PlanEdit.Unpin("none");
        }
        Trip trip = any(evaluated.trips());
        Optional<FixedTrip> as = FixedTrip.of(trip);
        return as.isEmpty() ? new PlanEdit.Unpin(trip.id()) : new PlanEdit.Pin(trip.id(), as.get());
    }

    private Ban ban(Draft draft) {
        String vehicleId = any(draft.facts().operation().vehicles()).id();
        String needId = any(draft.facts().needs()).id();
        return switch (random.nextInt(5)) {
            case 0 -> new Ban.NeedLeftOut(needId);
            case 1 -> new Ban.VehicleLeftOut(vehicleId);
            case 2 -> new Ban.VehicleAtPlace(vehicleId, anyPlace(draft).id());
            case 3 -> new Ban.VehicleForNeed(vehicleId, needId);
            default -> new Ban.Road(anyRoad(draft).id());
        };
    }

    private Place anyPlace(Draft draft) {
        return any(draft.facts().operation().places());
    }

    private RoadSegment anyRoad(Draft draft) {
        return any(draft.facts().operation().roads());
    }
}
