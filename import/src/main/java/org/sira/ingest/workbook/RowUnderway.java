package org.sira.ingest.workbook;

import java.util.Arrays;
import java.util.List;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;

/** A row whose cells are still coming. */
final class RowUnderway {

    private final Budget budget;
    private final int mostColumns;
    /**
     * Another one for each row: the collector would have to be told of each young cell in an array that has grown old, which
     * costs more than the array.
     */
    private CellValue[] cells = new CellValue[0];

    /** Up to the last cell that is not blank. */
    private int length;

    RowUnderway(Budget budget) {
        this.budget = budget;
        this.mostColumns = budget.limits().columns();
    }

    /** Begins another row. */
    void clear() {
        length = 0;
        cells = new CellValue[cells.length];
    }

    /** @param column from 0; blank cells may lie beyond the limit, as whole styled rows do */
    void put(int column, CellValue value) {
        if (value instanceof CellValue.Blank) {
            return;
        }
        budget.require(column < mostColumns, Limit.COLUMNS, mostColumns);
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, Math.min(2 * cells.length, mostColumns)));
        }
        if (column > length) {
            Arrays.fill(cells, length, column, CellValue.BLANK);
        }
        cells[column] = value;
        length = Math.max(length, column + 1);
    }

    boolean isBlank() {
        return length == 0;
    }

    /** @param number from 1 */
    SheetRow row(int number) {
        return new SheetRow(number, List.of(length == cells.length ? cells : Arrays.copyOf(cells, length)));
    }
}
