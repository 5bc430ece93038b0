package org.sira.planner.solver;

import java.time.LocalDateTime;

/** Why a trip of a draft cannot be driven at all. */
public sealed interface Obstacle {

    /** It names something that is not there any more. @param kind vehicle, load, place or corridor */
    record NotThere(String kind, String id) implements Obstacle {}

    /** It leaves before the first day of the plan. */
    record BeforeFirstDay() implements Obstacle {}

    /** Another trip brings the load already, or a stop is for loads of several places. */
    record Muddled(String loadId) implements Obstacle {}

    /** No road that its vehicle may use leads from one stop to the next. */
    record NoRoad(String fromPlaceId, String toPlaceId) implements Obstacle {}

    /** Roads lead there, but each way has a road, or is as a whole, above the cap on risk. */
    record AboveRiskCap(String fromPlaceId, String toPlaceId) implements Obstacle {}

    /** Roads lead there, but on all days of the plan some are closed. */
    record RoadsClosed(String fromPlaceId, String toPlaceId) implements Obstacle {}

    /** Daylight, curfews, driving hours, slots and opening hours leave no time for this leg, or for going on from it. */
    record NoTime(String fromPlaceId, String toPlaceId) implements Obstacle {}

    /** It would be back after the vehicle has ceased to be available. */
    record VehicleUnavailable(LocalDateTime until) implements Obstacle {}

    /** It could be driven, were its vehicle not away on the trip before until then. */
    record StillAway(String tripBeforeId, LocalDateTime until) implements Obstacle {}

    /** A load is due at a place by a time, and comes later. */
    record AfterClosing(String loadId, String placeId, LocalDateTime closesAt) implements Obstacle {}

    /** Its tank does not last. */
    record OutOfFuel(double km, double rangeKm) implements Obstacle {}

    /** It is to keep others company, but crosses no corridor. */
    record KeepsNobodyCompany() implements Obstacle {}
}
