package org.sira.ingest;

import java.util.List;
import org.sira.ingest.workbook.ImportLimits;

/** Reads the workbooks of one operation, given together, into one dataset. */
public final class WorkbookImport {

    private final ImportLimits limits;

    public WorkbookImport(ImportLimits limits) {
        this.limits = limits;
    }

    /** Never fails on what a file contains: what cannot be read is a problem in the report. */
    public ImportResult read(List<InputFile> files) {
        throw new UnsupportedOperationException("The rows are not read yet: " + limits + files);
    }
}
