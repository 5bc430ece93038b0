package org.sira.ingest;

import java.util.List;
import java.util.function.LongSupplier;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.workbook.ImportLimits;

/**
 * Reads the workbooks of one operation, given together, into one dataset. Rows of a kind are joined from all sheets and
 * files; a row may refer to a place, road or commodity of any of them.
 */
public final class WorkbookImport {

    private final ImportLimits limits;
    private final LongSupplier nanoTime;

    public WorkbookImport(ImportLimits limits) {
        this(limits, System::nanoTime);
    }

    /** @param nanoTime a clock that only measures time, against which a file's time limit is held */
    public WorkbookImport(ImportLimits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
    }

    /**
     * Never fails on what a file contains: what cannot be read is a problem in the report. Files are held in memory
     * until this returns.
     */
    public ImportResult read(List<InputFile> files) {
        return read(files, ImportChoices.none());
    }

    /** The same, with what people have decided about these files. */
    public ImportResult read(List<InputFile> files, ImportChoices choices) {
        try (ImportRun run = new ImportRun(limits, nanoTime, choices)) {
            return run.run(files);
        }
    }
}
