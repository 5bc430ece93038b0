package org.sira.ingest.workbook;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.sira.ingest.problem.RejectedFile;
import org.sira.ingest.value.SheetRow;

/** Opens files in tests and reads all of their sheets. */
final class Opened {

    private Opened() {}

    static OpenWorkbook open(byte[] bytes) throws RejectedFileException {
        return OpenWorkbook.open(
                "test.xlsx", new ByteArrayInputStream(bytes), ImportLimits.standard(), System::nanoTime);
    }

    static Map<String, List<SheetRow>> rows(byte[] bytes) throws RejectedFileException {
        return rows(bytes, ImportLimits.standard(), System::nanoTime);
    }

    static Map<String, List<SheetRow>> rows(byte[] bytes, ImportLimits limits, LongSupplier nanoTime)
            throws RejectedFileException {
        Map<String, List<SheetRow>> rowsBySheet = new LinkedHashMap<>();
        try (OpenWorkbook workbook =
                OpenWorkbook.open("test.xlsx", new ByteArrayInputStream(bytes), limits, nanoTime)) {
            for (SheetInfo sheet : workbook.sheets()) {
                List<SheetRow> rows = new ArrayList<>();
                rowsBySheet.put(sheet.name(), rows);
                if (sheet.cells()) {
                    workbook.read(sheet, rows::add);
                }
            }
        }
        return rowsBySheet;
    }

    /** "read", or the code with which the file is refused; any other failure passes through. */
    static String outcome(byte[] bytes) {
        try {
            rows(bytes);
            return "read";
        } catch (RejectedFileException e) {
            return e.problem().rejection().name();
        }
    }

    /** Why a file is refused, on the way to its last row. */
    static RejectedFile refusal(byte[] bytes) {
        return refusal(bytes, ImportLimits.standard());
    }

    static RejectedFile refusal(byte[] bytes, ImportLimits limits) {
        try {
            rows(bytes, limits, System::nanoTime);
        } catch (RejectedFileException e) {
            return e.problem();
        }
        throw new AssertionError("The file was read to its end.");
    }
}
