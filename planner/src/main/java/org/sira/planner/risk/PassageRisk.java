package org.sira.planner.risk;

/**
 * How a vehicle meets incidents: E = κ · m · λ_r · τ / 24, τ the hours on a road. Both factors are settings of experts, not
 * fitted to data; what was validated is the ranking of roads by λ and λ_r, not the number of a single passage.
 *
 * @param targeting κ: how much more, or less, than the road as a whole this kind of vehicle is meant
 * @param atNight m by night; by day it is 1
 */
public record PassageRisk(double targeting, double atNight) {

    public static PassageRisk standard() {
        return new PassageRisk(1, 2);
    }

    double expectedIncidents(double roadRatePerCellDay, double hours, boolean night) {
        return targeting * (night ? atNight : 1) * roadRatePerCellDay * hours / 24;
    }
}
