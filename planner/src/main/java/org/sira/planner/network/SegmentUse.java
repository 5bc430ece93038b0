package org.sira.planner.network;

import org.sira.planner.model.RoadSegment;

/** A road driven in one direction. */
public record SegmentUse(RoadSegment segment, boolean reversed) {

    public SegmentUse {
        if (reversed && segment.oneWay()) {
            throw new IllegalArgumentException("Road " + segment.id() + " is one-way and cannot be driven back.");
        }
    }

    public String fromPlaceId() {
        return reversed ? segment.toPlaceId() : segment.fromPlaceId();
    }

    public String toPlaceId() {
        return reversed ? segment.fromPlaceId() : segment.toPlaceId();
    }
}
