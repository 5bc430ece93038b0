package org.sira.planner.movement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.network.RouteOption;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.network.VehicleProfile;

/**
 * Cuts route options into stages: at safe places, where a crew may rest, and where a corridor begins and ends. Routes of a
 * network go by the same stages again and again, so each is worked out once; several threads may ask at a time.
 */
final class RouteCompiler {

    private record Section(Gate gate, int number) {}

    private record DirectedRoad(String id, boolean reversed) {

        static DirectedRoad of(SegmentUse use) {
            return new DirectedRoad(use.segment().id(), use.reversed());
        }
    }

    private record DrivenRoads(List<DirectedRoad> roads, double speedFactor) {}

    private final MovementModel model;
    private final Map<DirectedRoad, Section> sections = new HashMap<>();
    private final Map<DrivenRoads, Stage> stages = new ConcurrentHashMap<>();

    RouteCompiler(MovementModel model) {
        this.model = model;
        for (Gate gate : model.gates()) {
            for (int number = 0; number < gate.sections(); number++) {
                sections.put(DirectedRoad.of(gate.use(number)), new Section(gate, number));
            }
        }
    }

    TimedRoute compile(RouteOption option, VehicleProfile profile) {
        List<Stage> driven = new ArrayList<>();
        List<SegmentUse> uses = new ArrayList<>();
        @Nullable Section last = null;
        for (SegmentUse use : option.uses()) {
            Section section = sections.get(DirectedRoad.of(use));
            boolean goesOn = section == null
                    ? last == null
                    : last != null && last.gate == section.gate && last.number + 1 == section.number;
            if (!uses.isEmpty() && (!goesOn || isSafe(model.network().place(use.fromPlaceId())))) {
                driven.add(stage(uses, last, profile));
                uses.clear();
            }
            uses.add(use);
            last = section;
        }
        if (!uses.isEmpty()) {
            driven.add(stage(uses, last, profile));
        }
        return new TimedRoute(option, driven.toArray(Stage[]::new));
    }

    private Stage stage(List<SegmentUse> uses, @Nullable Section last, VehicleProfile profile) {
        double speedFactor = last == null ? profile.speedFactor() : model.convoySpeedFactor();
        DrivenRoads key = new DrivenRoads(uses.stream().map(DirectedRoad::of).toList(), speedFactor);
        return stages.computeIfAbsent(key, absent -> workOut(List.copyOf(uses), last, speedFactor));
    }

    private Stage workOut(List<SegmentUse> uses, @Nullable Section last, double speedFactor) {
        MovementRules rules = model.rules();
        int[] durations = new int[uses.size()];
        double[] exposureByDay = new double[model.horizon().days()];
        StartWindows windows = StartWindows.range(0, model.horizon().lengthMin());
        int total = 0;
        double lengthKm = 0;
        for (int i = 0; i < durations.length; i++) {
            SegmentUse use = uses.get(i);
            durations[i] = rules.driveMin(use.segment(), speedFactor);
            if (last == null) {
                windows = windows.and(model.calendar().enters(use, durations[i]).asSeenFrom(total));
            }
            double incidents = model.risk().expectedIncidents(use.segment().id(), durations[i] / 60.0);
            double[] multipliers = model.calendar().riskMultipliers(use.segment());
            for (int day = 0; day < exposureByDay.length; day++) {
                exposureByDay[day] += incidents * multipliers[day];
            }
            total += durations[i];
            lengthKm += use.segment().lengthKm();
        }
        boolean endsSafe =
                isSafe(model.network().place(uses.get(uses.size() - 1).toPlaceId()));
        int end = last == null ? 0 : last.number + 1;
        return new Stage(
                uses,
                durations,
                total,
                lengthKm,
                windows,
                (last == null ? windows : StartWindows.range(0, -1)).onlyRangeByDay(exposureByDay.length),
                last == null ? null : last.gate,
                last == null ? 0 : end - durations.length,
                end,
                endsSafe,
                exposureByDay);
    }

    static boolean isSafe(Place place) {
        return place.safeHaven() || place.kind() == PlaceKind.DEPOT;
    }
}
