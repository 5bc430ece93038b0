package org.sira.ingest.workbook;

import java.util.ArrayList;
import java.util.List;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;

/** A row whose cells are still coming. */
final class RowUnderway {

    private final Budget budget;
    private final List<CellValue> cells = new ArrayList<>();

    RowUnderway(Budget budget) {
        this.budget = budget;
    }

    /** Begins another row. */
    void clear() {
        cells.clear();
    }

    /** @param column from 0; blank cells may lie beyond the limit, as whole styled rows do */
    void put(int column, CellValue value) {
        if (value instanceof CellValue.Blank) {
            return;
        }
        int most = budget.limits().columns();
        budget.require(column < most, Limit.COLUMNS, most);
        while (cells.size() < column) {
            cells.add(CellValue.BLANK);
        }
        if (column == cells.size()) {
            cells.add(value);
        } else {
            cells.set(column, value);
        }
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    /** @param number from 1 */
    SheetRow row(int number) {
        return new SheetRow(number, cells);
    }
}
