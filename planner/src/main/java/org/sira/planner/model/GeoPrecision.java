package org.sira.planner.model;

/** How well the position of an incident is known: the standard deviation of its spread in km. */
public enum GeoPrecision {
    EXACT(3),
    NEAR(10),
    AREA(30);

    private final double spreadKm;

    GeoPrecision(double spreadKm) {
        this.spreadKm = spreadKm;
    }

    public double spreadKm() {
        return spreadKm;
    }
}
