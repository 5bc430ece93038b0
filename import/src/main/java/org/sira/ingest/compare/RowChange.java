package org.sira.ingest.compare;

import java.util.List;
import java.util.Optional;
import org.sira.ingest.dataset.RowRef;

/**
 * A row that is new, gone or different.
 *
 * @param identity what tells it from the others of its kind: its id, or a place and a day
 * @param before where it was read; empty when it is new
 * @param after where it is read now; empty when it is gone
 * @param fields that differ; none unless it is in both
 */
public record RowChange(
        List<Object> identity, Optional<RowRef> before, Optional<RowRef> after, List<FieldChange> fields) {

    public RowChange {
        identity = List.copyOf(identity);
        fields = List.copyOf(fields);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("Row %s is in neither dataset".formatted(identity));
        }
    }
}
