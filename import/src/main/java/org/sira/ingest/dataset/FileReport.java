package org.sira.ingest.dataset;

import java.util.List;
import java.util.Optional;
import org.sira.ingest.workbook.Extra;
import org.sira.ingest.workbook.TextFormat;

/**
 * What a file is.
 *
 * @param accepted whether it could be read to its end; otherwise a problem says why not
 * @param extras what it holds beside cells, which was ignored
 * @param textFormat how its bytes were understood; empty unless it is delimited text
 */
public record FileReport(
        String file, long sizeBytes, boolean accepted, List<Extra> extras, Optional<TextFormat> textFormat) {

    public FileReport {
        extras = List.copyOf(extras);
    }

    /** Of a file without sheets of cells. */
    public static FileReport plain(String file, long sizeBytes, boolean accepted) {
        return new FileReport(file, sizeBytes, accepted, List.of(), Optional.empty());
    }
}
