package org.sira.planner.model;

/** What a vehicle is built for. */
public enum VehicleKind {
    TRUCK,
    TANKER,
    /** A light vehicle that accompanies others. */
    SUPPORT
}
