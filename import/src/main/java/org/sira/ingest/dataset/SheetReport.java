package org.sira.ingest.dataset;

import java.util.List;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.schema.SheetKind;

/**
 * How a recognised sheet was read.
 *
 * @param headerRow from 1; 0 for the features of a map, which have no headings
 * @param rows below the header that hold anything
 * @param rowsTaken into the dataset; {@code rowsSkipped} are the rest
 * @param unknownColumns that were not read
 * @param hiddenRows read like the others
 * @param mergedRanges whose value stands in their first cell only
 * @param formulas of which the last computed value was read
 */
public record SheetReport(
        String file,
        String sheet,
        SheetKind kind,
        int headerRow,
        int rows,
        int rowsTaken,
        int rowsSkipped,
        List<UnknownColumn> unknownColumns,
        int hiddenRows,
        int mergedRanges,
        int formulas) {

    /** A column whose heading means nothing here. */
    public record UnknownColumn(CellRef cell, String heading) {}

    public SheetReport {
        unknownColumns = List.copyOf(unknownColumns);
    }
}
