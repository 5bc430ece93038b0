package org.sira.planner.risk;

/**
 * The constants of the risk model.
 *
 * <p>The rates were fitted on violent events in Mali of 2018 and 2019 and tested on those of 2020, over 30 days and
 * populated cells of 10 km. They sit on a plateau: own half-lives of 180 to 730 days, σ of 27 to 60 km and near half-lives
 * of 30 to 180 days are all within 1 % of the same log-loss.
 *
 * @param ownWeight on the events in a cell itself, whose weight halves in {@code ownHalfLifeDays}
 * @param nearWeight on the events around it, spread with {@code nearSigmaKm} and halving in {@code nearHalfLifeDays}
 * @param meanWeight on the mean of own over all populated cells
 * @param floorPerCellDay below which no rate falls: nowhere is nothing possible
 * @param roadOwnRoadWeight the same for events that endanger vehicles: on road-relevant events of the cell
 * @param roadOwnOtherWeight on its other events
 * @param roadNearWeight on events of either kind around it, spread with {@code roadNearSigmaKm}
 * @param untypedRoadShare of the rate of incidents that have no type
 * @param cutoffSigmas beyond which an event counts nothing
 * @param shortestHistoryDays that a rate is read from. A file that spans fewer days is taken to span these, as it is
 *     their few incidents that make it short; 30, the period that the model was fitted for
 * @param evidencePerRoad incidents that are named for each road
 */
public record RiskSettings(
        double ownWeight,
        double ownHalfLifeDays,
        double nearWeight,
        double nearHalfLifeDays,
        double nearSigmaKm,
        double meanWeight,
        double floorPerCellDay,
        double roadOwnRoadWeight,
        double roadOwnOtherWeight,
        double roadNearWeight,
        double roadNearSigmaKm,
        double untypedRoadShare,
        double cutoffSigmas,
        int shortestHistoryDays,
        int evidencePerRoad,
        ClassBorders borders) {

    /** Side of a cell. Part of the unit of every rate, so no setting. */
    public static final double CELL_KM = 10;

    public RiskSettings {
        notNegative("ownWeight", ownWeight);
        positive("ownHalfLifeDays", ownHalfLifeDays);
        notNegative("nearWeight", nearWeight);
        positive("nearHalfLifeDays", nearHalfLifeDays);
        positive("nearSigmaKm", nearSigmaKm);
        notNegative("meanWeight", meanWeight);
        notNegative("floorPerCellDay", floorPerCellDay);
        notNegative("roadOwnRoadWeight", roadOwnRoadWeight);
        notNegative("roadOwnOtherWeight", roadOwnOtherWeight);
        notNegative("roadNearWeight", roadNearWeight);
        positive("roadNearSigmaKm", roadNearSigmaKm);
        notNegative("untypedRoadShare", untypedRoadShare);
        positive("cutoffSigmas", cutoffSigmas);
        positive("shortestHistoryDays", shortestHistoryDays);
        notNegative("evidencePerRoad", evidencePerRoad);
    }

    public static RiskSettings standard() {
        return new RiskSettings(
                0.65, 365, 0.85, 60, 40, 0.03, 4.3e-5, 0.46, 0.085, 0.13, 27, 0.19, 4, 30, 5, ClassBorders.standard());
    }

    private static void positive(String field, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("Risk settings: %s is %s but must be above 0.".formatted(field, value));
        }
    }

    private static void notNegative(String field, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "Risk settings: %s is %s but must be 0 or more.".formatted(field, value));
        }
    }
}
