package org.sira.planner.explain;

import java.time.LocalTime;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.MovementRules;

/**
 * The soonest that a crew gets through driving and handling, one after the other: on the fastest roads, with its hours at
 * the wheel and those of loading and unloading, but without night, gates, company or any other wait. No trip is sooner.
 * Minutes count from the start of the horizon.
 */
final class LeastTrip {

    /** Later than any minute of a horizon. */
    static final int NEVER = Integer.MAX_VALUE / 4;

    private final MovementRules rules;
    private int minute;
    private int drivenDay = -1;
    private int drivenMin;

    LeastTrip(MovementRules rules, int startMin) {
        this.rules = rules;
        minute = startMin;
    }

    int minute() {
        return minute;
    }

    LeastTrip waitUntil(int atLeast) {
        minute = StrictMath.max(minute, atLeast);
        return this;
    }

    LeastTrip drive(double wheelMin) {
        if (!(wheelMin < NEVER)) {
            minute = NEVER;
        }
        int left = minute == NEVER ? 0 : (int) wheelMin;
        while (left > 0) {
            int day = minute / Horizon.MINUTES_PER_DAY;
            int driven = day == drivenDay ? drivenMin : 0;
            int midnight = (day + 1) * Horizon.MINUTES_PER_DAY;
            int now = StrictMath.min(left, StrictMath.min(midnight - minute, rules.maxDrivingMinPerDay() - driven));
            left -= now;
            drivenDay = day;
            drivenMin = driven + now;
            minute = left == 0 ? minute + now : midnight;
        }
        return this;
    }

    /** Loads or unloads in one go, within the hours of one day. */
    LeastTrip handle(int durationMin) {
        int from = minuteOf(rules.handlingFrom());
        int until = minuteOf(rules.handlingUntil());
        if (minute == NEVER || until - from < durationMin) {
            minute = NEVER;
            return this;
        }
        int midnight = minute / Horizon.MINUTES_PER_DAY * Horizon.MINUTES_PER_DAY;
        int start = StrictMath.max(minute, midnight + from);
        if (start + durationMin > midnight + until) {
            start = midnight + Horizon.MINUTES_PER_DAY + from;
        }
        minute = start + durationMin;
        return this;
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
