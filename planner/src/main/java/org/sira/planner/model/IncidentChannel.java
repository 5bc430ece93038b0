package org.sira.planner.model;

/** Whether an incident tells of danger on the road. */
public enum IncidentChannel {
    /** Mines and IEDs, ambushes, attacks on vehicles, kidnapping and looting on roads. */
    ROAD,
    OTHER,
    /** The file does not say of what type its incidents are. */
    UNTYPED
}
