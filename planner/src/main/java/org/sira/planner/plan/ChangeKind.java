package org.sira.planner.plan;

import java.util.List;

/** The kinds of changes that may serve a need, from the cheapest on; those that make people less safe come last. */
public enum ChangeKind {
    /** What is received may be received until later. */
    LONGER_WINDOW,
    /** The plan covers more days. */
    MORE_DAYS,
    /** A depot has more in stock. */
    MORE_STOCK,
    /** There is another vehicle. */
    ONE_MORE_VEHICLE,
    /** A road that is closed is open. */
    OPEN_ROAD,
    /** Convoys may be smaller. */
    SMALLER_CONVOYS,
    /** Crews may drive longer on a day. */
    LONGER_DRIVING,
    /** The roads of one way are open, though of a worse class. */
    OPEN_CORRIDOR,
    /** All roads of a worse class are open. */
    HIGHER_CAP;

    /** Whether people would be less safe by it. */
    public boolean lowersSafety() {
        return compareTo(SMALLER_CONVOYS) >= 0;
    }

    /**
     * The kinds that can help where this is the reason, the cheapest first. The others cannot: no stock makes a road. Where a
     * person left the need out, or no vehicle of the fleet can carry it, none does.
     */
    public static List<ChangeKind> against(UnservedReason reason) {
        return switch (reason) {
            case LEFT_OUT, NO_VEHICLE -> List.of();
            case NO_ROAD -> List.of(OPEN_ROAD);
            case RISK_CAP -> List.of(OPEN_ROAD, OPEN_CORRIDOR, HIGHER_CAP);
            case OUT_OF_TIME, NO_STOCK, NO_COMPANY, NO_CAPACITY -> List.of(values());
        };
    }
}
