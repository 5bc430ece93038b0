package org.sira.ingest.workbook;

import java.util.Arrays;
import java.util.List;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;

/** A row whose cells are still coming. */
final class RowUnderway {

    private final Budget budget;
    private CellValue[] cells = new CellValue[32];
    /** Up to the last cell that is not blank. */
    private int length;

    RowUnderway(Budget budget) {
        this.budget = budget;
    }

    /** Begins another row. */
    void clear() {
        length = 0;
    }

    /** @param column from 0; blank cells may lie beyond the limit, as whole styled rows do */
    void put(int column, CellValue value) {
        if (value instanceof CellValue.Blank) {
            return;
        }
        int most = budget.limits().columns();
        budget.require(column < most, Limit.COLUMNS, most);
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, 2 * cells.length));
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
        return new SheetRow(number, List.of(Arrays.copyOf(cells, length)));
    }
}
