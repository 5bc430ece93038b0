package org.sira.ingest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemLogTest {

    @Test
    void listsTheFirstOfAKindInASheetAndCountsTheRest() {
        ProblemLog log = new ProblemLog();
        for (int row = 2; row < 252; row++) {
            log.add(new NoCount(CellRef.of("a.xlsx", "PDI", row, 0)));
        }
        log.add(new NoCount(CellRef.of("a.xlsx", "PDI 2", 2, 0)));

        assertThat(log.problems()).hasSize(ProblemLog.MOST_LISTED + 2);
        assertThat(log.problems())
                .last()
                .isEqualTo(new MoreLikeThis(
                        CellRef.ofSheet("a.xlsx", "PDI"), 150, new NoCount(CellRef.of("a.xlsx", "PDI", 101, 0))));
        assertThat(log.problems()).last().extracting(Problem::severity).isEqualTo(Severity.ROW_SKIPPED);
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA", "16383, XFD"})
    void namesColumnsLikeSpreadsheets(int column, String name) {
        assertThat(CellRef.columnName(column)).isEqualTo(name);
    }
}
