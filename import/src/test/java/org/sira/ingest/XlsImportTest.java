package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.ingest.ImportAssertions.imported;

import org.junit.jupiter.api.Test;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.UnknownPlace;

class XlsImportTest {

    @Test
    void anOldWorkbookIsTheSameOperation() {
        ImportResult old = imported(
                InputFile.of("operation.xlsx", OperationWorkbook.french().xlsBytes()));
        ImportResult modern = imported(OperationWorkbook.french());
        assertThat(old.dataset()).usingRecursiveComparison().isEqualTo(modern.dataset());
        assertThat(old.report().problems()).isEmpty();
        assertThat(old.report().sheets()).isEqualTo(modern.report().sheets());
    }

    @Test
    void problemsNameTheirCells() {
        byte[] bytes =
                OperationWorkbook.french().set("Besoins", "B3", "Nulle part").xlsBytes();
        assertThat(imported(InputFile.of("operation.xls", bytes)).report().problems())
                .singleElement()
                .isInstanceOf(UnknownPlace.class)
                .extracting(Problem::where)
                .isEqualTo(new CellRef("operation.xls", "Besoins", "B3"));
    }
}
