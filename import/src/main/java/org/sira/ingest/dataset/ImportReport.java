package org.sira.ingest.dataset;

import java.util.List;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.Severity;

/** What became of each file and sheet, and what must be mended. */
public record ImportReport(
        List<FileReport> files, List<SheetReport> sheets, List<IgnoredSheet> ignoredSheets, List<Problem> problems) {

    public ImportReport {
        files = List.copyOf(files);
        sheets = List.copyOf(sheets);
        ignoredSheets = List.copyOf(ignoredSheets);
        problems = List.copyOf(problems);
    }

    /** Whether something must be mended before the dataset can be planned with. */
    public boolean blocked() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.BLOCKS);
    }
}
