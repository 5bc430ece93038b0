package org.sira.planner.model;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Somebody else's convoy on the road. Aid keeps away from it in time and space.
 *
 * @param segmentIds the roads it is said to use
 */
public record AnnouncedColumn(String id, List<String> segmentIds, LocalDateTime from, LocalDateTime to) {

    public AnnouncedColumn {
        Facts.text("Announced column", "id", id);
        segmentIds = List.copyOf(segmentIds);
        if (segmentIds.isEmpty()) {
            throw new IllegalArgumentException("Announced column " + id + ": names no road.");
        }
        Facts.inOrder("Announced column " + id, "from", from, "to", to);
    }
}
