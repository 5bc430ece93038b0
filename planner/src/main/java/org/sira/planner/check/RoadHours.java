package org.sira.planner.check;

import java.util.stream.Stream;

/** Says what bars a road at a time; used for what vehicles drive and for the whole crossing that opens a slot. */
interface RoadHours {

    Stream<Obstacle> obstacles(RoadUse use);
}
