package org.sira.planner.risk;

import java.util.List;
import org.sira.planner.model.IncidentChannel;

/**
 * The rates of all cells of a grid on one day.
 *
 * <p>λ = 0.65 own + 0.85 near + 0.03 mean, not below the floor, where mean is that of own over the populated cells. λ_r = 0.46
 * own_road + 0.085 own_other + 0.13 near_27 + floor. Where no incident has a type, λ_r = 0.19 λ. Where some have none,
 * these add 0.19 of their own part in λ, without the mean.
 */
final class CellRates {

    private final double[] rates;
    private final double[] roadRates;

    private CellRates(double[] rates, double[] roadRates) {
        this.rates = rates;
        this.roadRates = roadRates;
    }

    /**
     * @param populatedCells indices of the cells that hold a place or a road, each once
     */
    static CellRates on(
            DayWeights weights,
            List<SpreadIncident> incidents,
            int[] populatedCells,
            CellGrid grid,
            RiskSettings settings) {
        return of(CellSums.on(weights.day(), incidents, grid, settings), weights, 0, populatedCells, settings);
    }

    /**
     * @param sums of the incidents before the day of the weights
     * @param sinceDays from that day to the day of reference of the sums
     */
    static CellRates of(CellSums sums, DayWeights weights, int sinceDays, int[] populatedCells, RiskSettings settings) {
        double own = weights.own().scale() / Decay.half(sinceDays, settings.ownHalfLifeDays());
        double near = weights.near().scale() / Decay.half(sinceDays, settings.nearHalfLifeDays());
        double[] ownRoad = sums.mass().own(IncidentChannel.ROAD);
        double[] ownOther = sums.mass().own(IncidentChannel.OTHER);
        double[] ownUntyped = sums.mass().own(IncidentChannel.UNTYPED);
        double mean = 0;
        for (int cell : populatedCells) {
            mean += own * (ownRoad[cell] + ownOther[cell] + ownUntyped[cell]) / populatedCells.length;
        }
        boolean untypedOnly = sums.anyUntyped() && !sums.anyTyped();
        double floor = settings.floorPerCellDay();
        double[] rates = new double[ownRoad.length];
        double[] roadRates = new double[ownRoad.length];
        for (int cell = 0; cell < rates.length; cell++) {
            double untypedPart = settings.ownWeight() * own * ownUntyped[cell]
                    + settings.nearWeight() * near * sums.nearUntyped().at(cell);
            double rate = settings.ownWeight() * own * (ownRoad[cell] + ownOther[cell])
                    + settings.nearWeight() * near * sums.nearTyped().at(cell)
                    + untypedPart
                    + settings.meanWeight() * mean;
            rates[cell] = StrictMath.max(floor, rate);
            roadRates[cell] = untypedOnly
                    ? settings.untypedRoadShare() * rates[cell]
                    : settings.roadOwnRoadWeight() * own * ownRoad[cell]
                            + settings.roadOwnOtherWeight() * own * ownOther[cell]
                            + settings.roadNearWeight() * near * sums.nearRoad().at(cell)
                            + settings.untypedRoadShare() * untypedPart
                            + floor;
        }
        return new CellRates(rates, roadRates);
    }

    static NearKernel nearKernel(RiskSettings settings) {
        return kernel(settings.nearSigmaKm(), settings);
    }

    static NearKernel roadNearKernel(RiskSettings settings) {
        return kernel(settings.roadNearSigmaKm(), settings);
    }

    private static NearKernel kernel(double sigmaKm, RiskSettings settings) {
        double sigma = sigmaKm / RiskSettings.CELL_KM;
        return new NearKernel(sigma, settings.cutoffSigmas() * sigma);
    }

    /** λ of each cell, per day. */
    double[] rates() {
        return rates;
    }

    /** λ_r of each cell, per day. */
    double[] roadRates() {
        return roadRates;
    }
}
