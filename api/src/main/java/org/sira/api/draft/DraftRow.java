package org.sira.api.draft;

import java.time.Instant;
import java.util.Optional;
import org.sira.api.planning.Editors;

/**
 * A draft in the database.
 *
 * @param id of the row; {@code number} counts from 1 within the operation
 * @param planNumber of the plan that it began as
 * @param revision rises with each change
 * @param editors all who changed it
 * @param savedAs number of the plan that it has become
 */
record DraftRow(
        long id,
        long operation,
        int number,
        int planNumber,
        DraftStatus status,
        int revision,
        DraftEdits edits,
        Editors editors,
        String madeBy,
        Instant madeAt,
        Instant changedAt,
        Optional<Integer> savedAs) {

    public boolean open() {
        return status == DraftStatus.OPEN;
    }

    public int changes() {
        return edits.done().size();
    }
}
