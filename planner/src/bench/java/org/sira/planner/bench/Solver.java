package org.sira.planner.bench;

import java.util.Optional;

/** Something that finds routes. One search thread; a solver is used for one instance in a process of its own. */
interface Solver {

    String name();

    /** Whether it has words for all rules of the instance. */
    boolean covers(Instance instance);

    /** Whether another seed gives another search. */
    boolean usesSeed();

    /**
     * Searches until the time is up.
     *
     * @param cpuSeconds what is left for the search of the process's time
     */
    Found solve(Instance instance, double cpuSeconds, long seed);

    /**
     * What a search came to.
     *
     * @param solution empty when the solver itself says that it has none that serves all
     * @param steps tried, in the solver's own way of counting
     */
    record Found(Optional<Solution> solution, long steps) {}
}
