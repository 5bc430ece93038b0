package org.sira.planner.solver.internal;

import java.util.Arrays;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.PlanScore;

/**
 * How the search weighs the levels of the score against each other, in units of the soft level.
 *
 * <p>Serving more comes before saving, so the worth of a load is priced above what any one trip may cost. Missing
 * company has a price that adapts: too low and no convoy closes up, too high and none begins.
 */
final class Prices {

    /** Another day on the road, or pushing back the trips behind, may cost more than the dearest trip alone. */
    private static final double ABOVE_DEAREST_TRIP = 2;

    /** Loads worth less than this part of the mean do not drive the prices up: they may stay behind to save a trip. */
    private static final double DEAREST_TO_MEAN = 50;

    private static final double LEAST_COMPANY = 0.1;

    /** So dear that no load is worth its own convoy's breach: otherwise the present plan never keeps the rule again. */
    private static final double MOST_COMPANY = 5.0;

    private static final double FIRST_COMPANY = 0.3;
    private static final double ADAPTATION = 1.002;

    private final double perWorth;
    private final double meanLoad;
    private double company;

    /** @param dearestTrip the most that bringing one load alone costs, unscaled */
    Prices(CompiledProblem problem, double dearestTrip) {
        double mean = Arrays.stream(problem.loads.worth).average().orElse(1);
        double least = Arrays.stream(problem.loads.worth).min().orElse(1);
        Weights weights = problem.weights;
        double leastPriority = StrictMath.min(weights.normal(), StrictMath.min(weights.high(), weights.critical()));
        double latenessPerWorth = weights.lateCost() * problem.facts.horizon().days() / leastPriority;
        perWorth = ABOVE_DEAREST_TRIP * StrictMath.max(dearestTrip, 1) / StrictMath.max(least, mean / DEAREST_TO_MEAN)
                + latenessPerWorth;
        meanLoad = perWorth * mean;
        company = FIRST_COMPANY * meanLoad;
    }

    double perWorth() {
        return perWorth;
    }

    /** What a load of mean worth is priced at. */
    double meanLoad() {
        return meanLoad;
    }

    /** Price of one vehicle missing in a convoy. */
    double company() {
        return company;
    }

    void adapt(boolean companyMissing) {
        double changed = companyMissing ? company * ADAPTATION : company / ADAPTATION;
        company = StrictMath.min(MOST_COMPANY * meanLoad, StrictMath.max(LEAST_COMPANY * meanLoad, changed));
    }

    /** What the search makes small. */
    double objective(SearchState state) {
        return withoutCompany(state) + company * state.ledger().missing() / Lanes.WHOLE;
    }

    /** The same without company: no plan that comes of this state by mending its convoys alone is better. */
    double withoutCompany(SearchState state) {
        return (state.soft() + perWorth * state.absentWorth()) / PlanScore.SCALE;
    }
}
