package org.sira.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sira.ingest.choice.CellEdit;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;

/** Cells of one sheet that people want read differently; lies over the rows as they are read. */
final class Overlay {

    private final Map<Integer, Map<Integer, CellValue>> cellByColumnByRow;

    private Overlay(Map<Integer, Map<Integer, CellValue>> cellByColumnByRow) {
        this.cellByColumnByRow = cellByColumnByRow;
    }

    static Overlay of(List<CellEdit> edits) {
        Map<Integer, Map<Integer, CellValue>> cells = new LinkedHashMap<>();
        for (CellEdit edit : edits) {
            cells.computeIfAbsent(edit.where().row(), row -> new LinkedHashMap<>())
                    .put(edit.where().column(), value(edit.text()));
        }
        return new Overlay(cells);
    }

    SheetRow over(SheetRow row) {
        Map<Integer, CellValue> edits = cellByColumnByRow.get(row.number());
        if (edits == null) {
            return row;
        }
        List<CellValue> cells = new ArrayList<>(row.cells());
        edits.forEach((column, value) -> {
            while (cells.size() <= column) {
                cells.add(CellValue.BLANK);
            }
            cells.set(column, value);
        });
        return new SheetRow(row.number(), cells);
    }

    private static CellValue value(String text) {
        String spaced = Spelling.spaced(text);
        return spaced.isEmpty() ? CellValue.BLANK : new CellValue.Text(spaced);
    }
}
