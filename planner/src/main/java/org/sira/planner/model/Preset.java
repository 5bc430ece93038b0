package org.sira.planner.model;

/** The three sets of weights that a planner starts from. */
public enum Preset {
    FASTEST,
    BALANCED,
    SAFEST
}
