package org.sira.planner.solver.internal;

/**
 * What a memo is asked, told part by part and known again by 128 bits mixed from the parts, since following references to
 * compare them in full costs more than all else. That two questions share them is less likely than one in 10^19 in a
 * billion billion of them.
 */
final class Question {

    // Odd constants with well spread bits: the golden ratio's, and those of Steele and Vigna 2021, table 5.
    private static final long ONE = 0x9E3779B97F4A7C15L;
    private static final long OTHER = 0xD1342543DE82EF95L;

    private long one;
    private long other;

    void begin() {
        one = ONE;
        other = OTHER;
    }

    void mix(int high, int low) {
        mix((long) high << 32 | low & 0xFFFFFFFFL);
    }

    void mix(long part) {
        one = Long.rotateLeft(one ^ part, 29) * ONE;
        other = (Long.rotateLeft(other, 23) + part) * OTHER;
    }

    /** The route policy, the convoys and the loads of a trip. */
    void mix(TripPlan trip, LoadTable loads) {
        int[] slots = trip.slotNotBefore();
        mix(trip.policy(), slots == null ? 0 : slots.length);
        for (int i = 0; slots != null && i < slots.length; i += 2) {
            mix(slots[i], i + 1 < slots.length ? slots[i + 1] : 0);
        }
        mix(trip.stops().length);
        for (int[] stop : trip.stops()) {
            mix(stop.length, loads.kind[stop[0]]);
            for (int i = 1; i < stop.length; i++) {
                mix(loads.kind[stop[i]]);
            }
        }
    }

    void end() {
        one ^= one >>> 32;
        one *= OTHER;
    }

    long one() {
        return one;
    }

    long other() {
        return other;
    }

    /** A place in a table of a size that is a power of two. */
    int slot(int size) {
        return (int) (one >>> Long.numberOfLeadingZeros(size - 1));
    }
}
