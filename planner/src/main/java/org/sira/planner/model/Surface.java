package org.sira.planner.model;

/** What a road is made of, from best to worst. */
public enum Surface {
    ASPHALT,
    GRAVEL,
    EARTH
}
