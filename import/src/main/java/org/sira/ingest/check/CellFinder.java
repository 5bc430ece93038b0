package org.sira.ingest.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.rows.RowContext;
import org.sira.ingest.schema.Field;

/** Finds the cell from which a field of a typed row was read. */
final class CellFinder {

    private final Map<Sheet, RowContext> contextBySheet = new LinkedHashMap<>();

    private record Sheet(String file, String name) {}

    CellFinder(List<RowContext> contexts) {
        for (RowContext context : contexts) {
            contextBySheet.putIfAbsent(new Sheet(context.file(), context.sheet()), context);
        }
    }

    CellRef cell(RowRef row, Field field) {
        if (row.isFeature()) {
            return row.where();
        }
        RowContext context = contextBySheet.get(new Sheet(row.file(), row.sheet()));
        if (context == null) {
            throw new IllegalArgumentException("No sheet was read that holds " + row + ".");
        }
        return context.cell(row.rowNumber(), field);
    }
}
