package org.sira.planner.check;

import java.util.ArrayList;
import java.util.List;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.plan.HaltReason;
import org.sira.planner.plan.TripEvent;

/**
 * Vehicles wait at depots and safe havens. Elsewhere they wait for nothing but a gate slot, right before they take it,
 * and not for long, however many halts the wait is written as.
 */
final class SafeHaltRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        for (TripReading trip : reading.trips()) {
            List<Step> unsafeHalts = new ArrayList<>();
            for (Step step : trip.steps()) {
                if (step.event() instanceof TripEvent.Drive) {
                    waited(unsafeHalts, reading, findings);
                    unsafeHalts.clear();
                } else if (step.event() instanceof TripEvent.Halt halt) {
                    if (isUnsafe(halt, reading.index())) {
                        unsafeHalts.add(step);
                        forSlot(trip, step, halt, reading.index(), findings);
                    }
                }
            }
            waited(unsafeHalts, reading, findings);
        }
    }

    private static boolean isUnsafe(TripEvent.Halt halt, FactIndex index) {
        return index.findPlace(halt.placeId()).filter(place -> !isSafe(place)).isPresent();
    }

    private static boolean isSafe(Place place) {
        return place.safeHaven() || place.kind() == PlaceKind.DEPOT;
    }

    private static void forSlot(TripReading trip, Step step, TripEvent.Halt halt, FactIndex index, Findings findings) {
        boolean slotNext = trip.steps().stream()
                .skip(step.number())
                .filter(next -> !(next.event() instanceof TripEvent.Halt))
                .findFirst()
                .filter(next -> entersCorridor(next.event(), index))
                .isPresent();
        if (!slotNext || halt.reason() != HaltReason.GATE) {
            findings.add(
                    CheckedRule.SAFE_HALT,
                    step,
                    "waits at a place that is no safe haven (%s)".formatted(halt.reason()),
                    "a depot or a safe haven, or a wait for a gate slot right before it is taken");
        }
    }

    private static boolean entersCorridor(TripEvent event, FactIndex index) {
        return event instanceof TripEvent.Drive drive
                && !drive.passages().isEmpty()
                && index.findCorridorRoad(drive.passages().get(0).segmentId()).isPresent();
    }

    private static void waited(List<Step> unsafeHalts, PlanReading reading, Findings findings) {
        long waitedMin = unsafeHalts.stream().mapToLong(Step::durationMin).sum();
        if (waitedMin > reading.rules().maxGateWaitMin()) {
            findings.add(
                    CheckedRule.SAFE_HALT,
                    unsafeHalts.get(0),
                    "waits %d min at a place that is no safe haven".formatted(waitedMin),
                    "at most %d min".formatted(reading.rules().maxGateWaitMin()));
        }
    }
}
