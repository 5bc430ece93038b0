package org.sira.planner.model;

/** What a delivery keeps going. */
public enum ServiceKind {
    HOUSEHOLDS,
    HEALTH_FACILITY,
    WATER_POINT,
    GENERATOR
}
