package org.sira.api.planning;

import java.time.Instant;
import java.util.List;
import org.sira.api.dataset.DataFile;
import org.sira.planner.check.Accepted;
import org.sira.planner.check.Violation;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;

/**
 * A plan that was made, with what it was made from.
 *
 * @param violations that the independent checker found; a plan that may be used has none but those that people accepted
 * @param madeAt when the solve ended
 */
public record PlanOutcome(
        Plan plan, PlanFacts facts, List<DataFile> files, List<Violation> violations, Instant madeAt) {

    public PlanOutcome {
        files = List.copyOf(files);
        violations = List.copyOf(violations);
    }

    /** The same, telling otherwise of what is not served: the checker finds no other violations. */
    public PlanOutcome with(Plan told) {
        return new PlanOutcome(told, facts, files, violations, madeAt);
    }

    /** The violations that nobody accepted. */
    public List<Violation> unaccepted() {
        return Accepted.unaccepted(plan, violations);
    }
}
