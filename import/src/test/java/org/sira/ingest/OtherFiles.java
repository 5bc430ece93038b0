package org.sira.ingest;

import static org.sira.ingest.ImportAssertions.imported;

import org.jspecify.annotations.Nullable;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.schema.KnownSource;
import org.sira.ingest.workbook.TestWorkbook;

/** Files of other sources, given beside an operation that has neither displacement nor incidents. */
final class OtherFiles {

    static final InputFile MAIN = InputFile.of(
            "operation.xlsx",
            OperationWorkbook.french()
                    .without("Déplacements")
                    .without("Incidents")
                    .bytes());

    private OtherFiles() {}

    static ImportResult with(@Nullable Object[]... rows) {
        return imported(MAIN, file("other.xlsx", rows));
    }

    static InputFile file(String name, @Nullable Object[]... rows) {
        return InputFile.of(name, new TestWorkbook().sheet("data", rows).bytes());
    }

    /** Of the file that {@link #with} gives. */
    static KnownSource source(ImportResult result) {
        return result.report().sheets().stream()
                .filter(sheet -> sheet.file().equals("other.xlsx"))
                .findFirst()
                .flatMap(SheetReport::source)
                .orElseThrow();
    }
}
