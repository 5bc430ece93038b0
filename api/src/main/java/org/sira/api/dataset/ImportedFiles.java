package org.sira.api.dataset;

import java.util.List;
import java.util.stream.Stream;
import org.sira.ingest.ImportResult;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.ImportReport;

/**
 * Files given together, and what the import made of them.
 *
 * @param choices with which they were read
 */
public record ImportedFiles(List<DataFile> files, ReadingChoices choices, ImportResult imported) {

    public ImportedFiles {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("No file was imported; at least one is needed.");
        }
    }

    /** What the facts come from: the files, and the choices if there are any. */
    public List<DataFile> madeFrom() {
        return Stream.concat(files.stream(), choices.file().stream()).toList();
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
