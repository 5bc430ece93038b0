package org.sira.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sira.ingest.privacy.PersonalColumns;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;
import org.sira.ingest.workbook.OpenWorkbook;
import org.sira.ingest.workbook.RejectedFileException;
import org.sira.ingest.workbook.SheetInfo;

/**
 * A sheet that is not read, but kept with its file: looked at for what tells of persons. Only its first rows, so that
 * sheets that do not matter cannot use up what a file may hold.
 */
final class UnreadSheet {

    private static final int ROWS_LOOKED_AT = 1_000;

    private UnreadSheet() {}

    static void look(OpenWorkbook workbook, SheetInfo sheet, List<SheetRow> firstRows, ProblemLog log)
            throws RejectedFileException {
        SheetRow headings = headings(firstRows);
        PersonalColumns columns = new PersonalColumns(texts(headings), Set.of());
        int[] rows = {0};
        workbook.read(sheet, row -> {
            if (row.number() > headings.number()) {
                columns.masked(row);
            }
            return ++rows[0] < ROWS_LOOKED_AT;
        });
        columns.report(workbook.file(), sheet.name(), rows[0] < ROWS_LOOKED_AT, log);
    }

    /** The row that names most of persons; without any, nothing is a heading. */
    private static SheetRow headings(List<SheetRow> firstRows) {
        return firstRows.stream()
                .max(Comparator.comparingLong(UnreadSheet::personal)
                        .thenComparing(Comparator.comparingInt(SheetRow::number).reversed()))
                .filter(row -> personal(row) > 0)
                .orElseGet(() -> new SheetRow(0, List.of()));
    }

    private static long personal(SheetRow row) {
        return texts(row).values().stream().filter(PersonalColumns::isPersonal).count();
    }

    private static Map<Integer, String> texts(SheetRow row) {
        Map<Integer, String> textByColumn = new HashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cell(column) instanceof CellValue.Text text) {
                textByColumn.put(column, Spelling.spaced(text.text()));
            }
        }
        return textByColumn;
    }
}
