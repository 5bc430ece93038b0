package org.sira.planner.plan;

/** What a person has forbidden in a plan. */
public sealed interface Ban {

    /** A need is not served, at all. */
    record NeedLeftOut(String needId) implements Ban {}

    /** A vehicle makes no trips, as when it broke down. */
    record VehicleLeftOut(String vehicleId) implements Ban {}

    /** A vehicle brings nothing to a place. */
    record VehicleAtPlace(String vehicleId, String placeId) implements Ban {}

    /** A vehicle brings nothing for a need. */
    record VehicleForNeed(String vehicleId, String needId) implements Ban {}

    /** Nobody drives a road during the whole horizon. */
    record Road(String segmentId) implements Ban {}
}
