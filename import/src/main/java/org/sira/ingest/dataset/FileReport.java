package org.sira.ingest.dataset;

import java.util.List;

/**
 * What a file is.
 *
 * @param accepted whether it could be read; otherwise a problem says why not
 * @param extras what it holds beside cells, which was ignored
 */
public record FileReport(String file, long sizeBytes, boolean accepted, List<Extra> extras) {

    /** Content that is never run, opened or followed. */
    public enum Extra {
        MACROS,
        EXTERNAL_LINKS,
        IMAGES,
        EMBEDDED_OBJECTS
    }

    public FileReport {
        extras = List.copyOf(extras);
    }
}
