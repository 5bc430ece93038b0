package org.sira.api.dataset.report;

import java.util.Set;
import org.sira.ingest.problem.Problem;

/** Kinds of problems that are treated in a way of their own, by their keys. */
public final class ProblemKinds {

    private static final Set<String> OF_DATE_ORDER = Set.of(
            "problem.not-a-date",
            "problem.ambiguous-dates",
            "problem.month-first-dates",
            "problem.mixed-dates",
            "problem.other-date-order");
    private static final String PERSONAL = "problem.personal-data";

    private ProblemKinds() {}

    /** Whether it may help to say in which order the column writes day and month. */
    public static boolean ofDateOrder(Problem problem) {
        return OF_DATE_ORDER.contains(problem.key());
    }

    /** Whether the column tells of persons, so that its cells are not shown. */
    public static boolean ofPersons(Problem problem) {
        return problem.key().equals(PERSONAL);
    }
}
