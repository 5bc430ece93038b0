package org.sira.planner.movement;

import java.util.Arrays;

/**
 * The minutes of a horizon at which something may start: sorted, disjoint, closed ranges.
 *
 * <p>Daylight, curfews, closures and announced columns all become this one thing, so that driving asks one question.
 */
public final class StartWindows {

    /** Answer where no later minute is allowed; later than any minute of a horizon. */
    public static final int NEVER = Integer.MAX_VALUE / 4;

    private static final int DAY = 24 * 60;
    private static final int MOST_DAYS = 32;

    private final int[] firsts;
    private final int[] lasts;
    /** By day: the first range that does not end before it, so that a question looks at one or two ranges only. */
    private final int[] rangeOfDay;

    private StartWindows(int[] firsts, int[] lasts) {
        this.firsts = firsts;
        this.lasts = lasts;
        int days =
                lasts.length == 0 ? 0 : StrictMath.min(MOST_DAYS, StrictMath.max(0, lasts[lasts.length - 1] / DAY + 1));
        rangeOfDay = new int[days];
        int range = 0;
        for (int day = 0; day < days; day++) {
            while (range < lasts.length && lasts[range] < day * DAY) {
                range++;
            }
            rangeOfDay[day] = range;
        }
    }

    /** One closed range; empty when {@code last} lies before {@code first}. */
    public static StartWindows range(int first, int last) {
        return first > last
                ? new StartWindows(new int[0], new int[0])
                : new StartWindows(new int[] {first}, new int[] {last});
    }

    /** The ranges of both; those of {@code later} all lie behind those of this one. */
    StartWindows followedBy(StartWindows later) {
        if (firsts.length > 0 && later.firsts.length > 0 && later.firsts[0] <= lasts[lasts.length - 1]) {
            throw new IllegalArgumentException("Windows from %d do not follow those until %d."
                    .formatted(later.firsts[0], lasts[lasts.length - 1]));
        }
        int[] first = Arrays.copyOf(firsts, firsts.length + later.firsts.length);
        int[] last = Arrays.copyOf(lasts, first.length);
        System.arraycopy(later.firsts, 0, first, firsts.length, later.firsts.length);
        System.arraycopy(later.lasts, 0, last, firsts.length, later.firsts.length);
        return new StartWindows(first, last);
    }

    /** All but a closed range. */
    StartWindows without(int from, int to) {
        return from > to ? this : and(range(-NEVER, from - 1).followedBy(range(to + 1, NEVER)));
    }

    /** The minutes {@code m} for which {@code m + offset} is allowed here. */
    StartWindows asSeenFrom(int offset) {
        int[] first = new int[firsts.length];
        int[] last = new int[firsts.length];
        for (int i = 0; i < first.length; i++) {
            first[i] = firsts[i] - offset;
            last[i] = lasts[i] - offset;
        }
        return new StartWindows(first, last);
    }

    /** What both allow. */
    StartWindows and(StartWindows other) {
        int[] first = new int[firsts.length + other.firsts.length];
        int[] last = new int[first.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < firsts.length && j < other.firsts.length) {
            int from = StrictMath.max(firsts[i], other.firsts[j]);
            int to = StrictMath.min(lasts[i], other.lasts[j]);
            if (from <= to) {
                first[count] = from;
                last[count++] = to;
            }
            if (lasts[i] < other.lasts[j]) {
                i++;
            } else {
                j++;
            }
        }
        return new StartWindows(Arrays.copyOf(first, count), Arrays.copyOf(last, count));
    }

    /** The first allowed minute at or after the given one, or {@link #NEVER}. */
    public int firstFrom(int minute) {
        int day = minute / DAY;
        int from = minute <= 0 ? 0 : day < rangeOfDay.length ? rangeOfDay[day] : 0;
        for (int i = from; i < lasts.length; i++) {
            if (lasts[i] >= minute) {
                return StrictMath.max(firsts[i], minute);
            }
        }
        return NEVER;
    }

    /**
     * For each day the first and the last minute, counted from its midnight, of the only range that lies on it; 1 and 0 where
     * none or several do.
     */
    short[] onlyRangeByDay(int days) {
        short[] ranges = new short[2 * days];
        for (int day = 0; day < days; day++) {
            int midnight = day * DAY;
            int on = 0;
            for (int i = 0; i < lasts.length; i++) {
                if (lasts[i] >= midnight && firsts[i] < midnight + DAY) {
                    on++;
                    ranges[2 * day] = (short) (StrictMath.max(firsts[i], midnight) - midnight);
                    ranges[2 * day + 1] = (short) (StrictMath.min(lasts[i], midnight + DAY - 1) - midnight);
                }
            }
            if (on != 1) {
                ranges[2 * day] = 1;
                ranges[2 * day + 1] = 0;
            }
        }
        return ranges;
    }

    public boolean allows(int minute) {
        return firstFrom(minute) == minute;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < firsts.length; i++) {
            text.append('[').append(firsts[i]).append(", ").append(lasts[i]).append(']');
        }
        return text.toString();
    }
}
