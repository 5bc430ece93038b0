package org.sira.planner.risk;

import java.util.List;

/**
 * A chain of dangerous roads between two gates, crossed in company only.
 *
 * @param id stable for the same roads
 * @param name made from its end places
 * @param placeIds from gate to gate, one more than roads; the first and the last are the gates
 * @param segmentIds in the order of the places
 */
public record Corridor(String id, String name, List<String> placeIds, List<String> segmentIds) {

    public Corridor {
        placeIds = List.copyOf(placeIds);
        segmentIds = List.copyOf(segmentIds);
        if (segmentIds.isEmpty() || placeIds.size() != segmentIds.size() + 1) {
            throw new IllegalArgumentException("Corridor %s: %d places and %d roads do not make a chain."
                    .formatted(id, placeIds.size(), segmentIds.size()));
        }
    }

    public String firstGateId() {
        return placeIds.get(0);
    }

    public String lastGateId() {
        return placeIds.get(placeIds.size() - 1);
    }
}
