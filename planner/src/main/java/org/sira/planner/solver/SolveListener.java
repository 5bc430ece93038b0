package org.sira.planner.solver;

import org.sira.planner.plan.PlanSketch;

/** Follows a solve and may end it. Called from the solver's threads, one call at a time. */
public interface SolveListener {

    /** Called some times a second at most. */
    void progressed(SolveProgress progress);

    /** Called when the best plan has become better, as often as {@link #progressed} at most. */
    default void improved(PlanSketch best) {}

    /** Asked often; once true, the solve ends soon and keeps its best plan. */
    boolean stopRequested();

    /** Hears nothing and never stops. */
    static SolveListener none() {
        return new SolveListener() {
            @Override
            public void progressed(SolveProgress progress) {}

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
    }
}
