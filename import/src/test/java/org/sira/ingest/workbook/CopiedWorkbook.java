package org.sira.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;

/** The cells of a workbook of one row of headings a sheet, to be written again in another order. */
public final class CopiedWorkbook {

    private static final int FIRST_YEAR_OF_DATES = 1950;

    private final Map<String, List<@Nullable Object[]>> rowsBySheet = new LinkedHashMap<>();

    public static CopiedWorkbook of(byte[] bytes) throws RejectedFileException {
        CopiedWorkbook copy = new CopiedWorkbook();
        try (OpenWorkbook workbook = OpenWorkbook.open(
                "copied.xlsx", new ByteArrayInputStream(bytes), ImportLimits.standard(), System::nanoTime)) {
            for (SheetInfo sheet : workbook.sheets()) {
                List<@Nullable Object[]> rows = new ArrayList<>();
                workbook.read(sheet, row -> {
                    rows.add(cells(row));
                    return true;
                });
                copy.rowsBySheet.put(sheet.name(), rows);
            }
        }
        return copy;
    }

    public CopiedWorkbook without(String sheet) {
        assertThat(rowsBySheet.remove(sheet)).as("the sheet %s", sheet).isNotNull();
        return this;
    }

    /** Its sheets in another order, and in each the rows below the headings. */
    public CopiedWorkbook shuffled(Random random) {
        List<String> sheets = new ArrayList<>(rowsBySheet.keySet());
        Collections.shuffle(sheets, random);
        Map<String, List<@Nullable Object[]>> before = new LinkedHashMap<>(rowsBySheet);
        rowsBySheet.clear();
        for (String sheet : sheets) {
            List<@Nullable Object[]> rows = new ArrayList<>(before.get(sheet));
            Collections.shuffle(rows.subList(1, rows.size()), random);
            rowsBySheet.put(sheet, rows);
        }
        return this;
    }

    public byte[] bytes() {
        TestWorkbook workbook = new TestWorkbook();
        rowsBySheet.forEach((sheet, rows) -> workbook.sheet(sheet, rows.toArray(new Object[0][])));
        return workbook.bytes();
    }

    private static @Nullable Object[] cells(SheetRow row) {
        return row.cells().stream().map(CopiedWorkbook::value).toArray();
    }

    private static @Nullable Object value(CellValue cell) {
        if (cell instanceof CellValue.Numeric number) {
            return number.value();
        }
        if (cell instanceof CellValue.Moment moment) {
            LocalTime time = moment.at().toLocalTime();
            return moment.at().getYear() < FIRST_YEAR_OF_DATES ? time : moment.at();
        }
        if (cell instanceof CellValue.Bool flag) {
            return flag.value();
        }
        return cell instanceof CellValue.Blank ? null : cell.shown();
    }
}
