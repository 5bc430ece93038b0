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
        double[] ownRoad = new double[grid.size()];
        double[] ownOther = new double[grid.size()];
        double[] ownUntyped = new double[grid.size()];
        double[] massTyped = new double[grid.size()];
        double[] massUntyped = new double[grid.size()];
        boolean typed = false;
        boolean untyped = false;
        for (SpreadIncident incident : incidents) {
            if (!weights.counts(incident)) {
                continue;
            }
            IncidentChannel channel = incident.incident().channel();
            double[] own = switch (channel) {
                case ROAD -> ownRoad;
                case OTHER -> ownOther;
                case UNTYPED -> ownUntyped;
            };
            typed |= channel != IncidentChannel.UNTYPED;
            untyped |= channel == IncidentChannel.UNTYPED;
            incident.addTo(own, weights.own(incident), grid);
            incident.addTo(channel == IncidentChannel.UNTYPED ? massUntyped : massTyped, weights.near(incident), grid);
        }
        NearKernel wide = nearKernel(settings);
        double[] nearTyped = wide.smooth(massTyped, grid);
        double[] nearUntyped = wide.smooth(massUntyped, grid);
        double[] nearRoad = kernel(settings.roadNearSigmaKm(), settings).smooth(massTyped, grid);

        double mean = 0;
        for (int cell : populatedCells) {
            mean += (ownRoad[cell] + ownOther[cell] + ownUntyped[cell]) / populatedCells.length;
        }
        double floor = settings.floorPerCellDay();
        double[] rates = new double[grid.size()];
        double[] roadRates = new double[grid.size()];
        for (int cell = 0; cell < rates.length; cell++) {
            double untypedPart = settings.ownWeight() * ownUntyped[cell] + settings.nearWeight() * nearUntyped[cell];
            double rate = settings.ownWeight() * (ownRoad[cell] + ownOther[cell])
                    + settings.nearWeight() * nearTyped[cell]
                    + untypedPart
                    + settings.meanWeight() * mean;
            rates[cell] = StrictMath.max(floor, rate);
            roadRates[cell] = untyped && !typed
                    ? settings.untypedRoadShare() * rates[cell]
                    : settings.roadOwnRoadWeight() * ownRoad[cell]
                            + settings.roadOwnOtherWeight() * ownOther[cell]
                            + settings.roadNearWeight() * nearRoad[cell]
                            + settings.untypedRoadShare() * untypedPart
                            + floor;
        }
        return new CellRates(rates, roadRates);
    }

    static NearKernel nearKernel(RiskSettings settings) {
        return kernel(settings.nearSigmaKm(), settings);
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
