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
 * @param acceptedBreaches rules that it breaks because people let it
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
        List<AcceptedBreach> acceptedBreaches,
        long seed,
        long steps,
        List<Trip> trips,
        List<Convoy> convoys,
        List<Unserved> unserved,
        PlanScore score,
        Figures figures) {

    public Plan {
        riskOverrides = List.copyOf(riskOverrides);
        acceptedBreaches = List.copyOf(acceptedBreaches);
        trips = List.copyOf(trips);
        convoys = List.copyOf(convoys);
        unserved = List.copyOf(unserved);
    }

    /** One in which nobody lets a rule be broken. */
    public Plan(
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
        this(
                asOf,
                horizon,
                rules,
                weights,
                riskOverrides,
                decisions,
                List.of(),
                seed,
                steps,
                trips,
                convoys,
                unserved,
                score,
                figures);
    }

    public Plan withAcceptedBreaches(List<AcceptedBreach> accepted) {
        return new Plan(
                asOf,
                horizon,
                rules,
                weights,
                riskOverrides,
                decisions,
                accepted,
                seed,
                steps,
                trips,
                convoys,
                unserved,
                score,
                figures);
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
                acceptedBreaches,
                seed,
                steps,
                trips,
                convoys,
                told,
                score,
                figures);
    }

    /** The rules that people let be broken on a trip of the plan. */
    public List<AcceptedBreach> acceptedOn(Trip trip) {
        return acceptedBreaches.stream()
                .filter(breach -> breach.touches(trip, this))
                .toList();
    }
}
