package org.sira.planner.solver;

/** The hard rules of the solver's constraints, with the unit in which each counts what breaks it. */
public enum HardRule {
    /** kg above what a vehicle carries. */
    PAYLOAD("Payload", Leave.NEVER),

    /** Litres of room above what it has. */
    VOLUME("Volume", Leave.NEVER),

    /** Products without a compartment of their own. */
    COMPARTMENTS("Compartments", Leave.NEVER),

    /** Roads that a vehicle may not use. */
    ROAD_ACCESS("Road access", Leave.NEVER),

    /** km further than a full tank lasts. */
    FUEL_RANGE("Fuel range", Leave.NEVER),

    /** Trips that hours, curfews, closures and safe halts do not allow. */
    MOVEMENT("Hours, curfew and closures", Leave.BY_DATA),

    /** Vehicles that a convoy lacks, or has too many. */
    COMPANY("Company", Leave.BY_REASON),

    /** Roads that are too dangerous. */
    SEGMENT_CAP("Segment cap", Leave.BY_ROAD_CLASS),

    /** Ways from stop to stop that are too dangerous as a whole. */
    ROUTE_CAP("Route cap", Leave.BY_ROAD_CLASS),

    /** Loads taken where the vehicle may not load, or where nothing is. */
    LOADING_PLACE("Loading place", Leave.NEVER),

    /** kg or litres more than a place has. */
    STOCK("Stock", Leave.NEVER),

    /** Depots that in the end are refilled from themselves. */
    REFILLS("Refills in a circle", Leave.NEVER),

    /** Minutes outside the days on which a vehicle is there, or overlapping its trip before. */
    AVAILABILITY("Vehicle availability", Leave.NEVER),

    /** Minutes after a place has closed. */
    TIME_WINDOWS("Closing windows", Leave.BY_DATA),

    /** Minutes before anybody can be told. */
    NOTICE("Notification lead time", Leave.BY_REASON),

    /** Pinned trips that are not made as they are pinned. */
    PINS("Pins", Leave.BY_DECISION),

    /** What people forbade and is done. */
    BANS("What people forbade", Leave.BY_DECISION);

    /** Who or what lets a plan break a rule. */
    public enum Leave {
        /** A person who answers for it with a reason: the rule is the caution of people, and they may know better. */
        BY_REASON,
        /** The class of risk that a person gives a road, for some days: caps on risk yield to nothing else. */
        BY_ROAD_CLASS,
        /** Other data, as of a closure that has ended: the times are set by others. */
        BY_DATA,
        /** Nobody: whoever decided so takes the decision back instead. */
        BY_DECISION,
        /** Nobody: it cannot be done, whatever the reason. */
        NEVER
    }

    private final String constraintName;
    private final Leave leave;

    HardRule(String constraintName, Leave leave) {
        this.constraintName = constraintName;
        this.leave = leave;
    }

    public Leave leave() {
        return leave;
    }

    /** Whether a person may let a plan break it, with a reason. */
    public boolean mayBeAccepted() {
        return leave == Leave.BY_REASON;
    }

    public String constraintName() {
        return constraintName;
    }

    /** @throws IllegalArgumentException when no hard constraint has this name */
    public static HardRule ofConstraint(String name) {
        for (HardRule rule : values()) {
            if (rule.constraintName.equals(name)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("No hard rule is called " + name + ".");
    }
}
