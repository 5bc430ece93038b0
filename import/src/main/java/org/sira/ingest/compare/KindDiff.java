package org.sira.ingest.compare;

import org.sira.ingest.schema.SheetKind;

/**
 * What differs between the rows of one kind.
 *
 * @param before how many rows there were
 * @param after how many there are now
 */
public record KindDiff(
        SheetKind kind,
        int before,
        int after,
        Listed<RowChange> added,
        Listed<RowChange> removed,
        Listed<RowChange> changed) {

    public boolean isEmpty() {
        return added.count() + removed.count() + changed.count() == 0;
    }
}
