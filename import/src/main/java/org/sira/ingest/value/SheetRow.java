package org.sira.ingest.value;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row that holds something.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells from the first column to the last one that is not blank
 */
public record SheetRow(int number, List<CellValue> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, counted from 0. */
    public CellValue cell(int column) {
        return column < cells.size() ? cells.get(column) : CellValue.BLANK;
    }

    /** How many cells hold something. */
    public int countFilled() {
        int filled = 0;
        for (CellValue cell : cells) {
            filled += cell instanceof CellValue.Blank ? 0 : 1;
        }
        return filled;
    }

    /** The cells that hold something, in order. */
    public Stream<CellValue> filled() {
        return cells.stream().filter(cell -> !(cell instanceof CellValue.Blank));
    }
}
