package org.sira.ingest.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.problem.PlaceNotReached;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.schema.Field;

/** Points out the places that no chain of roads links to the largest group of places. */
final class ReachCheck {

    private ReachCheck() {}

    static void run(Dataset dataset, CellFinder cells, ProblemLog log) {
        if (dataset.roads().isEmpty()) {
            return;
        }
        Map<String, Integer> indexById = new LinkedHashMap<>();
        dataset.places().forEach(place -> indexById.put(place.id(), indexById.size()));
        Groups groups = new Groups(indexById.size());
        for (RoadRow road : dataset.roads()) {
            Integer from = indexById.get(road.fromPlaceId());
            Integer to = indexById.get(road.toPlaceId());
            if (from != null && to != null) {
                groups.join(from, to);
            }
        }
        int largest = groups.largest();
        int index = 0;
        for (PlaceRow place : dataset.places()) {
            if (groups.of(index++) != largest) {
                log.add(new PlaceNotReached(cells.cell(place.ref(), Field.PLACE_NAME), place.name()));
            }
        }
    }
}
