package org.sira.planner.bench.operations;

import java.util.List;

/**
 * One run of one variant.
 *
 * @param figures without samples when the run failed
 * @param faults violations, or how the process failed
 */
record OperationOutcome(Variant variant, Effort effort, RunFigures figures, List<String> faults) {

    OperationOutcome {
        faults = List.copyOf(faults);
    }

    static OperationOutcome of(Variant variant, Effort effort, RunFigures figures) {
        return new OperationOutcome(variant, effort, figures, figures.violations());
    }

    static OperationOutcome failed(Variant variant, Effort effort, String how) {
        return new OperationOutcome(
                variant, effort, new RunFigures(List.of(), new Sample(0, 0, 0), 0, 0, List.of()), List.of(how));
    }

    boolean isSound() {
        return faults.isEmpty();
    }
}
