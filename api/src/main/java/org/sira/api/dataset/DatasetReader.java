package org.sira.api.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sira.ingest.InputFile;
import org.sira.ingest.WorkbookImport;
import org.sira.ingest.workbook.ImportLimits;

/** Reads the files of an operation. */
public final class DatasetReader {

    private final WorkbookImport workbookImport = new WorkbookImport(ImportLimits.standard());

    /**
     * Reads files together, in their order. What is wrong inside them is in the report.
     *
     * @throws IOException when one cannot be opened
     */
    public ImportedFiles read(List<Path> paths) throws IOException {
        return read(paths, ReadingChoices.none());
    }

    /** The same with what people decided about these files. */
    public ImportedFiles read(List<Path> paths, ReadingChoices choices) throws IOException {
        List<DataFile> files = new ArrayList<>();
        List<InputFile> inputs = new ArrayList<>();
        for (Path path : paths) {
            files.add(DataFile.of(path));
            inputs.add(InputFile.of(path));
        }
        return read(files, inputs, choices);
    }

    /** The same for files that are not in a folder; each has its fingerprint at the same place of the other list. */
    ImportedFiles read(List<DataFile> files, List<InputFile> inputs, ReadingChoices choices) {
        return new ImportedFiles(files, choices, workbookImport.read(inputs, choices.choices()));
    }
}
