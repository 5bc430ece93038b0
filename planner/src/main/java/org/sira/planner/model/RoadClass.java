package org.sira.planner.model;

/** The standing of a road in the national network, from best to worst. */
public enum RoadClass {
    TRUNK,
    PRIMARY,
    SECONDARY,
    TRACK
}
