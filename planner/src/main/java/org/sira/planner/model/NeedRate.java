package org.sira.planner.model;

/**
 * How much of a commodity one displaced person takes, from which needs are derived.
 *
 * @param perPersonPerDay kg or litres
 * @param source where the figure comes from, shown beside each derived need
 */
public record NeedRate(String commodityId, double perPersonPerDay, Priority priority, String source) {

    public NeedRate {
        Facts.text("Rate", "commodity", commodityId);
        Facts.positive("Rate of " + commodityId, "perPersonPerDay", perPersonPerDay);
    }
}
