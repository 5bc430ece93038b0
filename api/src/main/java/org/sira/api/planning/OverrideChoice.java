package org.sira.api.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sira.planner.model.Operation;
import org.sira.planner.model.RiskOverride;
import org.sira.planner.model.RoadSegment;

/**
 * Which overrides of the risk a preparation takes.
 *
 * @param withFiles whether those of the workbooks count; {@code others} besides them or instead
 */
public record OverrideChoice(boolean withFiles, List<RiskOverride> others) {

    public OverrideChoice {
        others = List.copyOf(others);
    }

    public static OverrideChoice ofFiles() {
        return ofFilesAnd(List.of());
    }

    public static OverrideChoice ofFilesAnd(List<RiskOverride> others) {
        return new OverrideChoice(true, others);
    }

    /** Those that a plan rests on, and no others. */
    public static OverrideChoice only(List<RiskOverride> overrides) {
        return new OverrideChoice(false, overrides);
    }

    /** The operation with the chosen overrides. Those of roads that its data does not hold say nothing of it. */
    Operation applyTo(Operation operation) {
        Set<String> roadIds = new HashSet<>();
        operation.roads().stream().map(RoadSegment::id).forEach(roadIds::add);
        List<RiskOverride> chosen = new ArrayList<>(withFiles ? operation.riskOverrides() : List.of());
        others.stream()
                .filter(override -> roadIds.contains(override.segmentId()))
                .forEach(chosen::add);
        return operation.withRiskOverrides(chosen);
    }
}
