package org.sira.ingest.dataset;

import java.util.List;

/** Roads that were made of a map, with the junctions between which they lead beside the places of the sheets. */
public record MappedRoads(List<PlaceRow> junctions, List<RoadRow> roads, List<SheetReport> reports) {

    public MappedRoads {
        junctions = List.copyOf(junctions);
        roads = List.copyOf(roads);
        reports = List.copyOf(reports);
    }
}
