package org.sira.planner.plan;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a plan comes to.
 *
 * @param servedWorth of {@code totalWorth}: people × priority × days without
 * @param exposure expected incidents, summed over vehicles
 * @param crewExposure expected incidents × people aboard
 * @param fuelExposure expected incidents × (litres of liquid cargo aboard / litres that count as one person)
 * @param cost of the vehicles in their currency
 * @param latePersonDays people × days between the end of their autonomy and the delivery
 * @param repeatedSlots slots at an hour at which the same corridor was crossed in the same direction on one of the
 *     {@link Decisions#DAYS_REMEMBERED} days before, by this plan or an approved one: each such day counts 1 / days between
 * @param inequality variance of the unserved share between cercles, weighted by their worth: 0 to 0.25
 * @param changedLoads of the approved plan that travel otherwise, or no longer do
 */
public record Figures(
        double servedWorth,
        double totalWorth,
        int servedLoads,
        int totalLoads,
        double dryKg,
        double litres,
        double distanceKm,
        double exposure,
        double crewExposure,
        double fuelExposure,
        double cost,
        double latePersonDays,
        double repeatedSlots,
        double inequality,
        int changedLoads,
        int trips,
        int vehiclesUsed,
        int convoys,
        Optional<LocalDateTime> lastReturn) {

    /** By how many points of a hundred the unserved share of a cercle differs from that of all, in the quadratic mean. */
    public double unservedSpreadPoints() {
        return 100 * StrictMath.sqrt(inequality);
    }

    public double servedShare() {
        return totalWorth == 0 ? 1 : servedWorth / totalWorth;
    }
}
