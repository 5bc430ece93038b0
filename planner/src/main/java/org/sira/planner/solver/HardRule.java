package org.sira.planner.solver;

/** The hard rules of the solver's constraints, with the unit in which each counts what breaks it. */
public enum HardRule {
    /** kg above what a vehicle carries. */
    PAYLOAD("Payload"),

    /** Litres of room above what it has. */
    VOLUME("Volume"),

    /** Products without a compartment of their own. */
    COMPARTMENTS("Compartments"),

    /** Roads that a vehicle may not use. */
    ROAD_ACCESS("Road access"),

    /** km further than a full tank lasts. */
    FUEL_RANGE("Fuel range"),

    /** Trips that hours, curfews, closures and safe halts do not allow. */
    MOVEMENT("Hours, curfew and closures"),

    /** Vehicles that a convoy lacks, or has too many. */
    COMPANY("Company"),

    /** Roads that are too dangerous. */
    SEGMENT_CAP("Segment cap"),

    /** Ways from stop to stop that are too dangerous as a whole. */
    ROUTE_CAP("Route cap"),

    /** Loads taken where the vehicle may not load, or where nothing is. */
    LOADING_PLACE("Loading place"),

    /** kg or litres more than a place has. */
    STOCK("Stock"),

    /** Depots that in the end are refilled from themselves. */
    REFILLS("Refills in a circle"),

    /** Minutes outside the days on which a vehicle is there, or overlapping its trip before. */
    AVAILABILITY("Vehicle availability"),

    /** Minutes after a place has closed. */
    TIME_WINDOWS("Closing windows"),

    /** Minutes before anybody can be told. */
    NOTICE("Notification lead time"),

    /** Pinned trips that are not made as they are pinned. */
    PINS("Pins"),

    /** What people forbade and is done. */
    BANS("What people forbade");

    private final String constraintName;

    HardRule(String constraintName) {
        this.constraintName = constraintName;
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
