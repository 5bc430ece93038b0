package org.sira.api.dataset;

import java.time.Instant;
import java.util.List;
import org.sira.ingest.choice.ImportChoices;

/**
 * Files that were committed together; it never changes.
 *
 * @param number from 1, within its operation
 * @param choices with which the files are read
 */
public record DatasetVersion(
        long id,
        long operation,
        int number,
        List<DataFile> files,
        ImportChoices choices,
        String committedBy,
        Instant committedAt) {

    public DatasetVersion {
        files = List.copyOf(files);
    }
}
