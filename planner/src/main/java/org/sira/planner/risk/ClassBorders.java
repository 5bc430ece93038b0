package org.sira.planner.risk;

import org.sira.planner.model.RiskClass;

/**
 * Where the classes of road risk begin, in events per 100 km and 30 days.
 *
 * <p>Rules hang on the borders of HIGH (company) and EXTREME (closed). A road that trembles about one of them would join
 * and leave its corridor from one day to the next, so both have a hysteresis: entered at one value, left only below 70 % of
 * it. Its memory is the data of three days and never a former run, so that the same data give the same classes: the
 * oldest of the days is judged by the value of entry alone, each later one by whether the day before it was inside. A
 * road that was above the border on any of the days and has stayed above the lower value since is inside. This holds a
 * class for two days at most; it cannot hold a road in a class that no day of the three reached. Nothing hangs on the
 * border of MODERATE, so it has none.
 *
 * @param moderateFrom rate of all violent events from which a road is MODERATE
 * @param high the same for HIGH; {@code highRoad} on road-relevant events, either suffices
 * @param extreme the same for EXTREME
 */
public record ClassBorders(double moderateFrom, Border high, Border highRoad, Border extreme) {

    /** A value from which a class is entered, and a lower one below which it is left. */
    public record Border(double enterFrom, double leaveBelow) {

        public Border {
            if (!(leaveBelow > 0 && leaveBelow <= enterFrom)) {
                throw new IllegalArgumentException("Border of a risk class: left below %s, entered at %s; the first"
                                .formatted(leaveBelow, enterFrom)
                        + " must be above 0 and not above the second.");
            }
        }

        /** Whether the last of some days is inside. */
        boolean inside(double... oldestFirst) {
            boolean inside = false;
            for (double value : oldestFirst) {
                inside = value >= (inside ? leaveBelow : enterFrom);
            }
            return inside;
        }
    }

    public static ClassBorders standard() {
        return new ClassBorders(0.25, new Border(1, 0.7), new Border(0.2, 0.14), new Border(3, 2.1));
    }

    /**
     * The rate of a road whose class a person changed: raised to a class at least its lower border, lowered to one at most
     * its upper border, which is where the next class is entered.
     *
     * @param ratePerCellDay as computed
     */
    double rateWithin(RiskClass set, RiskClass computed, double ratePerCellDay) {
        return within(set, computed, ratePerCellDay, 1);
    }

    /**
     * The same for the rate of road-relevant events. Only HIGH has a border of its own for them; the others lie in the
     * same proportion to those of all events.
     */
    double roadRateWithin(RiskClass set, RiskClass computed, double roadRatePerCellDay) {
        return within(set, computed, roadRatePerCellDay, highRoad.enterFrom / high.enterFrom);
    }

    private double within(RiskClass set, RiskClass computed, double ratePerCellDay, double share) {
        double unit = share / SegmentRisk.PER_100_KM_AND_30_DAYS;
        if (set.compareTo(computed) > 0) {
            return StrictMath.max(ratePerCellDay, unit * lowerBorder(set));
        }
        if (set.compareTo(computed) < 0) {
            return StrictMath.min(ratePerCellDay, unit * lowerBorder(RiskClass.values()[set.ordinal() + 1]));
        }
        return ratePerCellDay;
    }

    private double lowerBorder(RiskClass riskClass) {
        return switch (riskClass) {
            case LOW -> 0;
            case MODERATE -> moderateFrom;
            case HIGH -> high.enterFrom;
            case EXTREME -> extreme.enterFrom;
        };
    }

    /**
     * The class on the last of some days.
     *
     * @param events of all kinds on each day, oldest first; {@code roadEvents} the road-relevant ones
     */
    RiskClass classOf(double[] events, double[] roadEvents) {
        if (extreme.inside(events)) {
            return RiskClass.EXTREME;
        }
        if (high.inside(events) || highRoad.inside(roadEvents)) {
            return RiskClass.HIGH;
        }
        return events[events.length - 1] >= moderateFrom ? RiskClass.MODERATE : RiskClass.LOW;
    }
}
