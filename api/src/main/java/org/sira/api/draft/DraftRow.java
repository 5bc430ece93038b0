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
 * @param savedAs number of the plan that it has become, or of that which a search found from it and people adopted
 * @param name where it is a what-if beside its plan
 * @param moreDays by which a search from it is longer than the plan
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
        Optional<Integer> savedAs,
        Optional<String> name,
        int moreDays) {

    public boolean open() {
        return status == DraftStatus.OPEN;
    }

    public int changes() {
        return edits.done().size();
    }
}
