package org.sira.planner.model;

/** What holds vehicles up on a road. */
public enum CrossingKind {
    FERRY,
    BORDER
}
