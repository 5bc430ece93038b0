package org.sira.api.dataset.report;

import java.util.Set;
import org.sira.ingest.problem.AmbiguousNumbers;
import org.sira.ingest.problem.Problem;

/** Kinds of problems that are treated in a way of their own, by their keys. */
public final class ProblemKinds {

    private static final Set<String> OF_DATE_COLUMN = Set.of("problem.ambiguous-dates", "problem.month-first-dates");
    private static final Set<String> OF_SINGLE_DATES =
            Set.of("problem.not-a-date", "problem.mixed-dates", "problem.other-date-order");
    private static final String PERSONAL = "problem.personal-data";

    private ProblemKinds() {}

    /** Whether it may help to say in which order the column writes day and month. */
    public static boolean ofDateOrder(Problem problem) {
        return ofDateColumn(problem) || OF_SINGLE_DATES.contains(problem.key());
    }

    private static boolean ofDateColumn(Problem problem) {
        return OF_DATE_COLUMN.contains(problem.key());
    }

    /** Whether something is asked once about its column as a whole, so that no single cell is the matter. */
    public static boolean ofColumn(Problem problem) {
        return ofDateColumn(problem) || problem instanceof AmbiguousNumbers;
    }

    /** Whether the column tells of persons, so that its cells are not shown. */
    public static boolean ofPersons(Problem problem) {
        return problem.key().equals(PERSONAL);
    }
}
