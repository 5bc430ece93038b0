package org.sira.planner.bench.operations;

import java.util.Arrays;
import java.util.Locale;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.solver.PlanSolver;
import org.sira.planner.solver.SearchMoves;
import org.sira.planner.solver.internal.LocalSearchRun;

/** What is compared. All search the same model and are held to the same rules. */
enum Variant {
    /** The product. */
    SIRA {
        @Override
        Plan solve(PlanFacts facts, Effort effort, Trace trace) {
            return search(facts, effort, trace, SearchMoves.ALL);
        }
    },

    /** The same search by ruin and recreate alone. */
    WITHOUT_CONVOY_MOVES {
        @Override
        Plan solve(PlanFacts facts, Effort effort, Trace trace) {
            return search(facts, effort, trace, SearchMoves.WITHOUT_CONVOY_MOVES);
        }
    },

    /** OptaPlanner's own late acceptance on the same constraints, from the plan that the product's search begins with. */
    LOCAL_SEARCH {
        @Override
        Plan solve(PlanFacts facts, Effort effort, Trace trace) {
            if (effort.clock() != Clock.CPU) {
                throw new IllegalArgumentException("The local search is measured by CPU time only.");
            }
            return new LocalSearchRun(facts, effort.time(), effort.seed(), new UnservedReasons(), trace::add).run();
        }
    };

    abstract Plan solve(PlanFacts facts, Effort effort, Trace trace);

    private static Plan search(PlanFacts facts, Effort effort, Trace trace, SearchMoves moves) {
        return new PlanSolver(new UnservedReasons()).solve(facts, effort.limits(moves), trace.listener(effort));
    }

    /** Such as {@code without-convoy-moves}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Variant get(String id) {
        return Arrays.stream(values())
                .filter(variant -> variant.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no variant \"%s\"; there are %s."
                        .formatted(id, Arrays.stream(values()).map(Variant::id).toList())));
    }
}
