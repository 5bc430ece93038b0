package org.sira.ingest.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.PartNotReached;
import org.sira.ingest.problem.PlaceNotReached;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.schema.Field;

/** Points out the places that no chain of roads links to the largest group of places. */
final class ReachCheck {

    private static final int MOST_NAMES = 10;

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
        Map<Integer, List<PlaceRow>> placesByGroup = new LinkedHashMap<>();
        int index = 0;
        for (PlaceRow place : dataset.places()) {
            placesByGroup
                    .computeIfAbsent(groups.of(index++), group -> new ArrayList<>())
                    .add(place);
        }
        int parts = placesByGroup.size();
        placesByGroup.remove(groups.largest());
        placesByGroup.values().forEach(cutOff -> report(cutOff, parts, cells, log));
    }

    private static void report(List<PlaceRow> cutOff, int parts, CellFinder cells, ProblemLog log) {
        CellRef where = cells.cell(cutOff.get(0).ref(), Field.PLACE_NAME);
        // Junctions of a map have no name that anybody knows.
        List<PlaceRow> named =
                cutOff.stream().filter(place -> !place.ref().isFeature()).toList();
        if (named.size() == 1) {
            log.add(new PlaceNotReached(where, named.get(0).name()));
            return;
        }
        List<String> names =
                named.stream().limit(MOST_NAMES).map(PlaceRow::name).toList();
        log.add(new PartNotReached(where, names, named.size(), parts));
    }
}
