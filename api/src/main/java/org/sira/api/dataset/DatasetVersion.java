package org.sira.api.dataset;

import java.time.Instant;
import java.util.List;

/**
 * Files that were committed together; it never changes.
 *
 * @param number from 1, within its operation
 */
public record DatasetVersion(
        long id, long operation, int number, List<DataFile> files, String committedBy, Instant committedAt) {

    public DatasetVersion {
        files = List.copyOf(files);
    }
}
