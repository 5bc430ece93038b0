package org.sira.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.TestWorkbook;

/** Imports workbooks of tests and looks at their problems. */
final class ImportAssertions {

    private ImportAssertions() {}

    static ImportResult imported(TestWorkbook workbook) {
        return imported(InputFile.of("operation.xlsx", workbook.bytes()));
    }

    static ImportResult imported(InputFile... files) {
        return new WorkbookImport(ImportLimits.standard()).read(List.of(files));
    }

    static List<Problem> problems(TestWorkbook workbook) {
        return imported(workbook).report().problems();
    }

    /** The one problem of a workbook, of the given kind and at the given place, such as {@code Routes!D3}. */
    static <P extends Problem> P onlyProblem(TestWorkbook workbook, Class<P> kind, String place) {
        List<Problem> problems = problems(workbook);
        assertThat(problems).singleElement().isInstanceOf(kind);
        Problem problem = problems.get(0);
        assertThat(problem.where().sheet() + "!" + problem.where().cell()).isEqualTo(place);
        return kind.cast(problem);
    }
}
