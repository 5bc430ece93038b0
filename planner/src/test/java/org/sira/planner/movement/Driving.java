package org.sira.planner.movement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Place;
import org.sira.planner.model.Vehicle;
import org.sira.planner.network.RouteOption;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.network.TravelOptions;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;

/** One trip of the first vehicle of an operation, by place ids and clock times. */
final class Driving {

    private final MovementModel model;
    private final PlanFacts facts;
    private final VehicleProfile profile;
    private final List<String> placeIds;
    private final Itinerary trip = new Itinerary();
    private final List<String> nodes = new ArrayList<>();
    private final TripSimulator simulator;
    private int startMin;
    private int latestEnd;
    private int drivenMin;
    private int @Nullable [] slotNotBefore;

    Driving(PlanFacts facts) {
        this.facts = facts;
        model = modelOf(facts);
        Vehicle vehicle = facts.operation().vehicles().get(0);
        profile = VehicleProfile.of(vehicle);
        placeIds = facts.operation().places().stream().map(Place::id).toList();
        simulator = new TripSimulator(model);
        latestEnd = facts.horizon().lengthMin();
    }

    static MovementModel modelOf(PlanFacts facts) {
        return new MovementModel(facts.operation(), facts.horizon(), facts.network(), facts.risk(), facts.corridors());
    }

    Driving from(int minute) {
        startMin = minute;
        return this;
    }

    Driving backBy(int minute) {
        latestEnd = minute;
        return this;
    }

    /** The crew has been at the wheel on the first day already. */
    Driving afterDriving(int minutes) {
        drivenMin = minutes;
        return this;
    }

    Driving notBeforeSlot(int gate, int slot) {
        slotNotBefore = slotNotBefore == null ? new int[model.gates().size()] : slotNotBefore;
        slotNotBefore[gate] = slot;
        return this;
    }

    Driving handle(String placeId, int minutes) {
        return handle(placeId, minutes, 0, facts.horizon().lengthMin());
    }

    Driving handle(String placeId, int minutes, int notBefore, int notAfter) {
        trip.add(placeIds.indexOf(placeId), model.isSafe(placeId), minutes, notBefore, notAfter);
        nodes.add(placeId);
        return this;
    }

    Driving pass(String placeId) {
        return handle(placeId, 0);
    }

    boolean isPossible() {
        return simulator.run(trip, this::route, slotNotBefore, startMin, latestEnd, drivenMin > 0 ? 0 : -1, drivenMin);
    }

    /** What happens, line by line: day, clock, and the place where something is handled or the roads that are driven. */
    List<String> log() {
        if (!isPossible()) {
            return List.of("impossible");
        }
        List<String> lines = new ArrayList<>();
        List<DrivenStage> driven = simulator.stages();
        int next = 0;
        for (int node = 0; node < trip.count(); node++) {
            if (trip.handlingMin[node] > 0) {
                lines.add(clock(simulator.handlingStart(node)) + " at " + nodes.get(node));
            }
            while (next < driven.size() && driven.get(next).leg() == node) {
                List<String> roads = driven.get(next).stage().uses().stream()
                        .map(use -> use.segment().id())
                        .toList();
                lines.add(clock(driven.get(next).startMin()) + " " + String.join("+", roads));
                next++;
            }
        }
        lines.add(clock(simulator.endMin()) + " end");
        return lines;
    }

    private static String clock(int minute) {
        int ofDay = minute % Horizon.MINUTES_PER_DAY;
        return "%d %02d:%02d".formatted(minute / Horizon.MINUTES_PER_DAY + 1, ofDay / 60, ofDay % 60);
    }

    private @Nullable TimedRoute route(int from, int to, int day) {
        int within = StrictMath.min(day, facts.horizon().days() - 1);
        TravelOptions options = new TravelOptions(
                facts.network(),
                profile,
                (SegmentUse use) -> 1e-6 * use.segment().lengthKm(),
                road -> model.closedByDay().get(within).contains(road.id()));
        return options.fastest(placeIds.get(from), placeIds.get(to))
                .map((RouteOption option) -> model.timed(option, profile))
                .orElse(null);
    }
}
