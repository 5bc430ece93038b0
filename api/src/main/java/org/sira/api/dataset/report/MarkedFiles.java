package org.sira.api.dataset.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sira.api.dataset.ImportedFiles;
import org.sira.api.platform.Messages;
import org.sira.ingest.InputFile;
import org.sira.ingest.dataset.FileReport;
import org.sira.ingest.workbook.RejectedFileException;

/**
 * The workbooks of an import with their problems marked, and the rows that were left out.
 *
 * @param contentByName as they are to be written
 * @param tooLarge names of files with too many cells
 */
public record MarkedFiles(Map<String, byte[]> contentByName, List<String> tooLarge) {

    private static final String REJECTED = "rejected.xlsx";

    public MarkedFiles {
        contentByName = new LinkedHashMap<>(contentByName);
        tooLarge = List.copyOf(tooLarge);
    }

    /**
     * @param paths of the files that were read, in their order
     * @throws IOException when one cannot be read again
     */
    public static MarkedFiles of(List<Path> paths, ImportedFiles imported, Messages messages, Instant createdAt)
            throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        List<String> tooLarge = new ArrayList<>();
        List<InputFile> inputs = new ArrayList<>();
        List<FileReport> reports = imported.report().files();
        for (int at = 0; at < paths.size(); at++) {
            InputFile input = new InputFile(
                    reports.get(at).file(), InputFile.of(paths.get(at)).source());
            inputs.add(input);
            try {
                contents.put(name(input.name()), MarkedWorkbook.of(input, imported, messages, createdAt));
            } catch (TooManyCells tooMany) {
                tooLarge.add(input.name());
            } catch (RejectedFileException noWorkbook) {
                // Its only problem is that it cannot be read, which the report says.
            }
        }
        contents.put(REJECTED, RejectedRows.of(inputs, imported, messages, createdAt));
        return new MarkedFiles(contents, tooLarge);
    }

    /** What a workbook with marks is called, so that it does not replace the one that it was made from. */
    public static String name(String file) {
        return file.replaceFirst("\\.[A-Za-z]{3,4}$", "") + "-sira.xlsx";
    }
}
