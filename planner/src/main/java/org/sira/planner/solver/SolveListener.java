package org.sira.planner.solver;

/** Follows a solve and may end it. Called from the solver's threads, one call at a time. */
public interface SolveListener {

    /** Called some times a second at most. */
    void progressed(SolveProgress progress);

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
