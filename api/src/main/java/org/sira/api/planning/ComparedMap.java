package org.sira.api.planning;

import java.util.List;

/** The JSON of the map on which two plans are compared: the roads of the second one's data, and who drives them. */
record ComparedMap(MapNetwork network, List<ComparedRoads.Road> compared) {

    ComparedMap {
        compared = List.copyOf(compared);
    }

    static ComparedMap of(StoredPlan first, StoredPlan second) {
        return new ComparedMap(
                MapNetwork.of(second.facts()),
                ComparedRoads.of(first.plan(), second.plan()).roads());
    }
}
