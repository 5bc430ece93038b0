package org.sira.api.dataset;

import java.util.List;
import org.sira.ingest.ImportResult;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.ImportReport;

/** Files given together, and what the import made of them. */
public record ImportedFiles(List<DataFile> files, ImportResult imported) {

    public ImportedFiles {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("No file was imported; at least one is needed.");
        }
    }

    public Dataset dataset() {
        return imported.dataset();
    }

    public ImportReport report() {
        return imported.report();
    }

    /** The sheets that were recognised, in the order of the files. */
    public List<SheetSource> sheets() {
        return report().sheets().stream()
                .map(sheet -> new SheetSource(sheet.kind().name(), sheet.file(), sheet.sheet(), sheet.rowsTaken()))
                .toList();
    }
}
