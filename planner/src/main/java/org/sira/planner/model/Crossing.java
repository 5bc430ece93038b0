package org.sira.planner.model;

import java.time.LocalTime;

/**
 * A ferry or a border post on a road.
 *
 * <p>Where on the road it lies is not known. So a vehicle is on the road only while it is open: it does not enter before
 * the opening and has left by the closing. Who knows the place better cuts the road there.
 *
 * @param opensAt every day
 * @param closesAt later on the same day; midnight is its end
 * @param delayMin that everybody loses there: waiting, crossing, papers
 */
public record Crossing(CrossingKind kind, LocalTime opensAt, LocalTime closesAt, int delayMin) {

    /** Longer than a day is no delay, but a closed road. */
    private static final int MOST_DELAY_MIN = 12 * 60;

    public Crossing {
        Facts.within("Crossing", "delayMin", delayMin, 0, MOST_DELAY_MIN);
        if (closesMin(closesAt) <= minuteOfDay(opensAt)) {
            throw new IllegalArgumentException(
                    "Crossing: opensAt (%s) does not lie before closesAt (%s).".formatted(opensAt, closesAt));
        }
    }

    /** One that is open day and night. */
    public static Crossing alwaysOpen(CrossingKind kind, int delayMin) {
        return new Crossing(kind, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, delayMin);
    }

    /** Minute of the day from which on vehicles may enter. */
    public int opensMin() {
        return minuteOfDay(opensAt);
    }

    /** Minute of the day by which they have left; 1440 for midnight. */
    public int closesMin() {
        return closesMin(closesAt);
    }

    private static int closesMin(LocalTime closesAt) {
        return closesAt.equals(LocalTime.MIDNIGHT) ? Horizon.MINUTES_PER_DAY : minuteOfDay(closesAt);
    }

    private static int minuteOfDay(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
