package org.sira.planner.risk;

import java.util.List;
import org.sira.planner.model.RiskClass;

/**
 * The risk of one road.
 *
 * @param ratePerCellDay λ, violent events per day in a cell of 10 km, mean over the road's length
 * @param roadRatePerCellDay λ_r, the part that endangers vehicles on the road
 * @param riskClass with hysteresis
 * @param evidence the incidents behind it, weightiest first
 */
public record SegmentRisk(
        String segmentId,
        double ratePerCellDay,
        double roadRatePerCellDay,
        RiskClass riskClass,
        List<Evidence> evidence) {

    public SegmentRisk {
        evidence = List.copyOf(evidence);
    }

    /** Violent events per 100 km in 30 days, the unit in which classes are defined. */
    public double eventsPer100KmPer30Days() {
        return ratePerCellDay * 300;
    }

    /** The same of road-relevant events. */
    public double roadEventsPer100KmPer30Days() {
        return roadRatePerCellDay * 300;
    }

    /** One incident's part in the rate of a road. */
    public record Evidence(String incidentId, double ratePerCellDay, double distanceKm, int ageDays) {}
}
