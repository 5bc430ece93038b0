package org.sira.api.planning;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.HaltReason;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;
import org.sira.planner.plan.TripEvent.Drive;
import org.sira.planner.plan.TripEvent.Halt;
import org.sira.planner.plan.TripEvent.Loading;
import org.sira.planner.plan.TripEvent.Refuel;
import org.sira.planner.plan.TripEvent.Unloading;

/**
 * Something a vehicle does for a while, as a timeline and a table show it. A drive is cut where the risk class of its roads
 * or its convoy changes.
 *
 * @param toPlace other than {@code place} on a drive
 * @param riskClass of the roads of a drive
 * @param convoyId in which it is driven
 * @param cargo taken aboard or handed over
 */
public record TripStep(
        Activity activity,
        String place,
        String toPlace,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        double lengthKm,
        @Nullable RiskClass riskClass,
        @Nullable String convoyId,
        List<CargoLine> cargo) {

    /** What a vehicle does. */
    public enum Activity {
        LOAD,
        REFUEL,
        DRIVE,
        /** For a convoy. */
        GATE,
        /** For opening hours, a road or the end of a curfew. */
        WAIT,
        NIGHT,
        UNLOAD
    }

    /** A quantity with the sign of its unit. */
    public record CargoLine(String commodity, double quantity, String unit) {}

    public TripStep {
        cargo = List.copyOf(cargo);
    }

    public boolean drives() {
        return activity == Activity.DRIVE;
    }

    static List<TripStep> of(Trip trip, PlanIndex index) {
        List<TripStep> steps = new ArrayList<>();
        for (TripEvent event : trip.events()) {
            if (event instanceof Drive drive) {
                addDrive(steps, drive, index);
            } else {
                steps.add(standing(event, index));
            }
        }
        return steps;
    }

    private static TripStep standing(TripEvent event, PlanIndex index) {
        if (event instanceof Loading loading) {
            return standing(event, Activity.LOAD, loading.placeId(), lines(loading.cargo(), index), index);
        }
        if (event instanceof Unloading unloading) {
            return standing(event, Activity.UNLOAD, unloading.placeId(), lines(unloading.cargo(), index), index);
        }
        if (event instanceof Refuel refuel) {
            String fuel = index.commodity(refuel.commodityId()).name();
            CargoLine line = new CargoLine(fuel, refuel.litres(), index.unit(refuel.commodityId()));
            return standing(event, Activity.REFUEL, refuel.placeId(), List.of(line), index);
        }
        if (event instanceof Halt halt) {
            return standing(event, activity(halt.reason()), halt.placeId(), List.of(), index);
        }
        throw new IllegalArgumentException("An event %s is no step.".formatted(event));
    }

    private static Activity activity(HaltReason reason) {
        return switch (reason) {
            case NIGHT -> Activity.NIGHT;
            case GATE -> Activity.GATE;
            case OPENING -> Activity.WAIT;
        };
    }

    private static TripStep standing(
            TripEvent event, Activity activity, String placeId, List<CargoLine> cargo, PlanIndex index) {
        String place = index.placeName(placeId);
        return new TripStep(activity, place, place, event.startsAt(), event.endsAt(), 0, null, null, cargo);
    }

    private static List<CargoLine> lines(List<Cargo> cargo, PlanIndex index) {
        return cargo.stream()
                .map(load -> new CargoLine(
                        index.commodity(load.commodityId()).name(), load.quantity(), index.unit(load.commodityId())))
                .toList();
    }

    private static void addDrive(List<TripStep> steps, Drive drive, PlanIndex index) {
        boolean first = true;
        for (Passage passage : drive.passages()) {
            TripStep step = driving(passage, index);
            TripStep last = steps.isEmpty() ? step : steps.get(steps.size() - 1);
            if (!first && last.continues(step)) {
                steps.set(steps.size() - 1, last.with(step));
            } else {
                steps.add(step);
            }
            first = false;
        }
    }

    private static TripStep driving(Passage passage, PlanIndex index) {
        RoadSegment road = index.road(passage.segmentId());
        @Nullable String convoyId = Optional.ofNullable(passage.gateSlot())
                .flatMap(index::convoy)
                .map(Convoy::id)
                .orElse(null);
        return new TripStep(
                Activity.DRIVE,
                index.placeName(passage.reversed() ? road.toPlaceId() : road.fromPlaceId()),
                index.placeName(passage.reversed() ? road.fromPlaceId() : road.toPlaceId()),
                passage.enterAt(),
                passage.leaveAt(),
                road.lengthKm(),
                index.facts().risk().get(road.id()).riskClass(),
                convoyId,
                List.of());
    }

    private boolean continues(TripStep next) {
        return riskClass == next.riskClass
                && Optional.ofNullable(convoyId).equals(Optional.ofNullable(next.convoyId))
                && endsAt.equals(next.startsAt);
    }

    private TripStep with(TripStep next) {
        return new TripStep(
                activity,
                place,
                next.toPlace,
                startsAt,
                next.endsAt,
                lengthKm + next.lengthKm,
                riskClass,
                convoyId,
                cargo);
    }
}
