package org.sira.planner.model;

/** What a place is to the operation. */
public enum PlaceKind {
    /** Holds stock and is the base of vehicles. */
    DEPOT,
    /** Where goods enter the country; may hold stock. */
    BORDER_ENTRY,
    /** Where people receive aid. */
    SITE,
    TOWN,
    JUNCTION
}
