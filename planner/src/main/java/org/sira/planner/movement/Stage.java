package org.sira.planner.movement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sira.planner.network.SegmentUse;

/**
 * Roads driven without a stop: up to the next safe place, gate or end of the route.
 *
 * @param durationsMin of each road
 * @param windows at which it may start; a crossing asks its gate instead
 * @param onlyRangeByDay for each day of the horizon the first and the last minute of that day at which it may start, if these
 *     are one range; else, and for a crossing, a range in which nothing lies
 * @param gate whose sections from {@code firstSection} up to, not including, {@code endSection} it crosses
 * @param exposureByDay expected incidents one vehicle meets on it, for each day of the horizon
 */
public record Stage(
        List<SegmentUse> uses,
        int[] durationsMin,
        int durationMin,
        double lengthKm,
        StartWindows windows,
        short[] onlyRangeByDay,
        @Nullable Gate gate,
        int firstSection,
        int endSection,
        boolean endsSafe,
        double[] exposureByDay) {}
