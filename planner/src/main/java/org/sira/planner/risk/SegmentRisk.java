package org.sira.planner.risk;

import java.util.List;
import java.util.Optional;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RiskOverride;

/**
 * The risk of one road, as plans must take it. Where a person has overridden the class, what was computed stands beside.
 *
 * @param ratePerCellDay λ, violent events per day in a cell of 10 km, mean over the road's length
 * @param roadRatePerCellDay λ_r, the part that endangers vehicles on the road
 * @param riskClass with hysteresis
 * @param evidence the incidents behind what was computed, weightiest first
 * @param overridden where class and rates are those that a person set
 */
public record SegmentRisk(
        String segmentId,
        double ratePerCellDay,
        double roadRatePerCellDay,
        RiskClass riskClass,
        List<Evidence> evidence,
        Optional<Overridden> overridden) {

    /** From events per day in a cell to events per 100 km in 30 days, the unit in which classes are defined. */
    static final double PER_100_KM_AND_30_DAYS = 100 / RiskSettings.CELL_KM * 30;

    public SegmentRisk {
        evidence = List.copyOf(evidence);
    }

    /** As computed. */
    public SegmentRisk(
            String segmentId,
            double ratePerCellDay,
            double roadRatePerCellDay,
            RiskClass riskClass,
            List<Evidence> evidence) {
        this(segmentId, ratePerCellDay, roadRatePerCellDay, riskClass, evidence, Optional.empty());
    }

    /** Violent events per 100 km in 30 days, the unit in which classes are defined. */
    public double eventsPer100KmPer30Days() {
        return ratePerCellDay * PER_100_KM_AND_30_DAYS;
    }

    /** The same of road-relevant events. */
    public double roadEventsPer100KmPer30Days() {
        return roadRatePerCellDay * PER_100_KM_AND_30_DAYS;
    }

    /** What the model says, whoever overrode it. */
    public SegmentRisk computed() {
        return overridden
                .map(by -> new SegmentRisk(
                        segmentId,
                        by.computedRatePerCellDay(),
                        by.computedRoadRatePerCellDay(),
                        by.computedClass(),
                        evidence))
                .orElse(this);
    }

    /** One incident's part in the rate of a road. */
    public record Evidence(String incidentId, double ratePerCellDay, double distanceKm, int ageDays) {}

    /**
     * What a person set aside.
     *
     * @param overrides that count on some day of the horizon, the decisive one first
     */
    public record Overridden(
            List<RiskOverride> overrides,
            double computedRatePerCellDay,
            double computedRoadRatePerCellDay,
            RiskClass computedClass) {

        public Overridden {
            overrides = List.copyOf(overrides);
        }

        public RiskOverride decisive() {
            return overrides.get(0);
        }
    }
}
