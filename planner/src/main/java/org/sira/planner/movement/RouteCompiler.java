package org.sira.planner.movement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.network.RouteOption;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.network.VehicleProfile;

/** Cuts route options into stages: at safe places, where a crew may rest, and where a corridor begins and ends. */
final class RouteCompiler {

    private record Section(Gate gate, int number) {}

    private final MovementModel model;
    private final Map<SegmentUse, Section> sections = new HashMap<>();

    RouteCompiler(MovementModel model) {
        this.model = model;
        for (Gate gate : model.gates()) {
            for (int number = 0; number < gate.sections(); number++) {
                sections.put(gate.use(number), new Section(gate, number));
            }
        }
    }

    TimedRoute compile(RouteOption option, VehicleProfile profile) {
        List<Stage> stages = new ArrayList<>();
        List<SegmentUse> uses = new ArrayList<>();
        @Nullable Section last = null;
        for (SegmentUse use : option.uses()) {
            Section section = sections.get(use);
            boolean goesOn = section == null
                    ? last == null
                    : last != null && last.gate == section.gate && last.number + 1 == section.number;
            if (!uses.isEmpty() && (!goesOn || isSafe(model.network().place(use.fromPlaceId())))) {
                stages.add(stage(uses, last, profile));
                uses.clear();
            }
            uses.add(use);
            last = section;
        }
        if (!uses.isEmpty()) {
            stages.add(stage(uses, last, profile));
        }
        int driveMin = stages.stream().mapToInt(Stage::durationMin).sum();
        return new TimedRoute(option, stages.toArray(Stage[]::new), driveMin, option.lengthKm());
    }

    private Stage stage(List<SegmentUse> uses, @Nullable Section last, VehicleProfile profile) {
        MovementRules rules = model.rules();
        int[] durations = new int[uses.size()];
        double[] exposureByDay = new double[model.horizon().days()];
        StartWindows windows = StartWindows.range(0, model.horizon().lengthMin());
        int total = 0;
        double lengthKm = 0;
        for (int i = 0; i < durations.length; i++) {
            SegmentUse use = uses.get(i);
            double speedFactor = last == null ? profile.speedFactor() : model.convoySpeedFactor();
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
                List.copyOf(uses),
                durations,
                total,
                lengthKm,
                windows,
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
