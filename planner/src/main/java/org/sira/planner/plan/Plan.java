package org.sira.planner.plan;

import java.time.LocalDate;
import java.util.List;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.RiskOverride;
import org.sira.planner.model.Weights;

/**
 * A proposed plan with all that is needed to check it against the facts.
 *
 * @param asOf day at which the risk was computed
 * @param rules and {@code weights} that it was made with
 * @param riskOverrides by persons, that the risk rests on; {@link org.sira.planner.risk.RiskMap#overrides()}
 * @param decisions of people, that it keeps to
 * @param seed and {@code steps} of the search, which together with the facts make it again on one thread
 * @param trips by vehicle, then by time
 */
public record Plan(
        LocalDate asOf,
        Horizon horizon,
        MovementRules rules,
        Weights weights,
        List<RiskOverride> riskOverrides,
        Decisions decisions,
        long seed,
        long steps,
        List<Trip> trips,
        List<Convoy> convoys,
        List<Unserved> unserved,
        PlanScore score,
        Figures figures) {

    public Plan {
        riskOverrides = List.copyOf(riskOverrides);
        trips = List.copyOf(trips);
        convoys = List.copyOf(convoys);
        unserved = List.copyOf(unserved);
    }

    /** The same, telling otherwise of what it does not serve. */
    public Plan withUnserved(List<Unserved> told) {
        return new Plan(
                asOf,
                horizon,
                rules,
                weights,
                riskOverrides,
                decisions,
                seed,
                steps,
                trips,
                convoys,
                told,
                score,
                figures);
    }
}
