package org.sira.planner.explain;

import org.sira.planner.movement.Hop;
import org.sira.planner.movement.Journey;

/** When a way is driven, or why it is not within the horizon. */
public sealed interface JourneyAnswer {

    /** As it was asked. */
    record Driven(Journey journey) implements JourneyAnswer {}

    /**
     * Not as it was asked.
     *
     * @param nearest for who asked to leave too late, the one that leaves last and still arrives; for who asked to arrive
     *     too early, the one that arrives first
     */
    record OutOfTime(Journey nearest) implements JourneyAnswer {}

    /** A part of the way without a safe place to wait takes longer than a crew may drive in a day. */
    record TooLong(Hop hop) implements JourneyAnswer {}

    /** For a part of the way, closures, curfews, daylight and the hours of crossings and convoys leave no time. */
    record NoHour(Hop hop) implements JourneyAnswer {}

    /** Each part can be driven, but not all of them one after the other. */
    record TooFewDays() implements JourneyAnswer {}
}
