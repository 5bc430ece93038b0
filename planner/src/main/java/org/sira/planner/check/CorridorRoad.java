package org.sira.planner.check;

import org.sira.planner.risk.Corridor;

/**
 * A road as a part of its corridor.
 *
 * @param index of the road in the corridor's forward order
 */
record CorridorRoad(Corridor corridor, int index) {

    /** Whether a vehicle that enters the road at this place drives the corridor in the order of its places. */
    boolean forwardFrom(String placeId) {
        return corridor.placeIds().get(index).equals(placeId);
    }
}
