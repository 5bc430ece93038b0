package org.sira.planner.bench.operations;

import java.util.List;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.solver.NationalOperation;
import org.sira.planner.solver.OperationSize;

/**
 * One of the operations of the benchmark: corridors that ask for three vehicles together, curfews, closures, several
 * depots, tankers with compartments.
 *
 * @param seed of what is drawn in it
 */
record GeneratedOperation(OperationSize size, long seed) {

    static final List<GeneratedOperation> ALL = List.of(
            of(50, 12, 3, 80, 1),
            of(75, 15, 3, 100, 2),
            of(100, 20, 3, 120, 3),
            of(150, 28, 4, 150, 4),
            of(200, 35, 4, 180, 5),
            of(250, 42, 5, 220, 6),
            of(300, 50, 5, 250, 7),
            of(400, 65, 6, 300, 8),
            of(500, 80, 7, 350, 9),
            of(650, 100, 8, 420, 10),
            of(800, 125, 10, 500, 11),
            of(1_000, 150, 12, 600, 1));

    private static GeneratedOperation of(int loads, int vehicles, int depots, int places, long seed) {
        return new GeneratedOperation(new OperationSize(loads, vehicles, depots, places), seed);
    }

    /** Such as {@code loads-0050}. */
    String id() {
        return "loads-%04d".formatted(size.loads());
    }

    static GeneratedOperation get(String id) {
        return ALL.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no operation " + id + "."));
    }

    PlanFacts facts() {
        return NationalOperation.of(size, seed);
    }
}
