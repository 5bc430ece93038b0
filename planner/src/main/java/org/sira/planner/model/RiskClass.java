package org.sira.planner.model;

/** Classes of road risk, from least to most. */
public enum RiskClass {
    LOW,
    MODERATE,
    HIGH,
    EXTREME
}
