package org.sira.api.dataset.intake;

import java.util.List;
import org.sira.api.dataset.report.Suggestion;
import org.sira.ingest.choice.CellEdit;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.Severity;

/**
 * A problem as people see it.
 *
 * @param group what is mended in the same way
 * @param place where it is, in words
 * @param found what the cell holds, after the changes of people; empty where it is blank or no cell
 * @param edited whether people have changed the cell
 * @param repair how it can be mended here
 * @param safe cells as they can be read instead, at one click
 * @param count of problems it stands for: more than one where further ones are not listed
 */
record ProblemEntry(
        Problem problem,
        String group,
        String place,
        String text,
        String action,
        String found,
        boolean edited,
        Repair repair,
        List<Suggestion> suggestions,
        List<CellEdit> safe,
        int count) {

    /** Where a problem is mended, besides in the file. */
    enum Repair {
        /** In the cell itself. */
        CELL,
        PLACES,
        COLUMNS,
        SHEETS,
        FILE
    }

    ProblemEntry {
        suggestions = List.copyOf(suggestions);
        safe = List.copyOf(safe);
    }

    public CellRef where() {
        return problem.where();
    }

    public Severity severity() {
        return problem.severity();
    }

    /** Whether its cell can be corrected. */
    public boolean inCell() {
        return repair == Repair.CELL || repair == Repair.PLACES;
    }

    /** The letters of its column. */
    public String columnLetters() {
        return CellRef.columnName(where().column());
    }
}
