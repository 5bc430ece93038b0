package org.sira.ingest.workbook;

import java.util.List;
import org.sira.ingest.problem.Problem;

/**
 * What was met on the way through a sheet.
 *
 * @param hiddenRows that hold something
 * @param textProblems damage to its texts, one for each kind
 */
public record SheetFacts(int hiddenRows, int mergedRanges, int formulas, List<Problem> textProblems) {

    public SheetFacts {
        textProblems = List.copyOf(textProblems);
    }

    public static SheetFacts none() {
        return new SheetFacts(0, 0, 0, List.of());
    }
}
