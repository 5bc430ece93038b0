package org.sira.ingest.dataset;

import java.util.List;
import org.sira.ingest.workbook.Extra;

/**
 * What a file is.
 *
 * @param accepted whether it could be read to its end; otherwise a problem says why not
 * @param extras what it holds beside cells, which was ignored
 */
public record FileReport(String file, long sizeBytes, boolean accepted, List<Extra> extras) {

    public FileReport {
        extras = List.copyOf(extras);
    }
}
