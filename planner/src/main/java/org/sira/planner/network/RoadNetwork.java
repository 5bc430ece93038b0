package org.sira.planner.network;

import java.util.List;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

/** Places as nodes and roads as arcs, in compressed rows. */
public final class RoadNetwork {

    public RoadNetwork(List<Place> places, List<RoadSegment> roads) {
        throw new UnsupportedOperationException(places + "" + roads);
    }
}
