package org.sira.planner.bench;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One run of one solver.
 *
 * @param instance its id: kind/name
 * @param cpuSeconds that the process took
 * @param objective by the checker; empty without a solution
 * @param faults that the checker found, or how the process failed; a run without a solution may have none
 */
record Outcome(
        String instance,
        InstanceKind kind,
        int visits,
        String solver,
        long seed,
        double cpuSeconds,
        OptionalDouble objective,
        OptionalDouble bestKnown,
        long steps,
        List<String> faults) {

    Outcome {
        faults = List.copyOf(faults);
    }

    boolean isFeasible() {
        return objective.isPresent() && faults.isEmpty();
    }

    /** Above the best known, in per cent of it; empty without either or when infeasible. */
    OptionalDouble gapPercent() {
        return isFeasible() && bestKnown.isPresent()
                ? OptionalDouble.of((objective.getAsDouble() / bestKnown.getAsDouble() - 1) * 100)
                : OptionalDouble.empty();
    }

    double stepsPerSecond() {
        return cpuSeconds > 0 ? steps / cpuSeconds : 0;
    }
}
