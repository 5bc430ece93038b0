package org.sira.ingest.dataset;

import java.time.LocalDateTime;
import java.util.List;

/** Somebody else's convoy, on one or more roads between two times. */
public record AnnouncedColumnRow(
        RowRef ref, String id, List<String> roadIds, LocalDateTime startsAt, LocalDateTime endsAt) {

    public AnnouncedColumnRow {
        roadIds = List.copyOf(roadIds);
    }
}
