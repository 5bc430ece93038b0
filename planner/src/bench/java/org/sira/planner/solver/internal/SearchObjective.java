package org.sira.planner.solver.internal;

import org.sira.planner.plan.PlanFacts;

/** Lets others price plans as the search does. */
public final class SearchObjective {

    private SearchObjective() {}

    /**
     * What the search pays for a unit of worth, in units of the soft level. It makes {@code price × unserved worth + soft}
     * small; company that is missing, which has a price of its own, never is in a best plan.
     */
    public static double pricePerWorth(PlanFacts facts) {
        CompiledProblem problem = new CompiledProblem(facts);
        double dearestTrip = new GateReach(problem, new TripEvaluator(problem)).dearestTrip();
        return new Prices(problem, dearestTrip).perWorth();
    }
}
