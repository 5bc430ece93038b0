package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.ROAD_STATUS;

import java.util.Optional;
import org.sira.ingest.dataset.RoadStatus;
import org.sira.ingest.problem.RoadNotOpen;
import org.sira.ingest.problem.RoadSaidClosed;

/**
 * Whether a list of roads says that one is closed. It does not say until when, which plans must know: that stands in the
 * sheet of closures.
 */
final class StatusCell {

    private StatusCell() {}

    /** Spoils a road that is closed, and points out one that is neither open nor closed. */
    static void check(RowCells cells, String roadId) {
        String shown = cells.textOrEmpty(ROAD_STATUS);
        if (shown.isEmpty()) {
            return;
        }
        Optional<RoadStatus> status = WordLists.ROAD_STATUSES.find(shown);
        if (status.filter(found -> found == RoadStatus.CLOSED).isPresent()) {
            cells.spoil(new RoadSaidClosed(cells.at(ROAD_STATUS), roadId, shown, cells.severity()));
        } else if (status.filter(found -> found == RoadStatus.OPEN).isEmpty()) {
            cells.warn(new RoadNotOpen(cells.at(ROAD_STATUS), roadId, shown));
        }
    }
}
