package org.sira.planner.model;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a plan is worth, all of it visible to the planner.
 *
 * @param critical worth of a critical need for each person and day without; {@code high} and {@code normal} likewise
 * @param exposureCost what one expected incident per person aboard costs, in the currency of the vehicles' costs
 * @param litresPerPerson how many litres of fuel aboard count as one person
 * @param costFactor on the vehicles' own costs
 * @param lateCost of one person waiting one day for a delivery, in the same currency
 * @param predictabilityCost of crossing a corridor in the same direction at the hour of the day before; less for hours
 *     of days further back, see {@code plan.Predictability}
 * @param inequalityCost of coverage that differs between cercles, for a variance of one; see {@code plan.Inequality}
 * @param changeCost of each load that travels otherwise than the approved plan says, or no longer does
 */
public record Weights(
        double critical,
        double high,
        double normal,
        double exposureCost,
        double litresPerPerson,
        double costFactor,
        double lateCost,
        double predictabilityCost,
        double inequalityCost,
        double changeCost) {

    public Weights {
        String fact = "Weights";
        Facts.positive(fact, "critical", critical);
        Facts.positive(fact, "high", high);
        Facts.positive(fact, "normal", normal);
        Facts.notNegative(fact, "exposureCost", exposureCost);
        Facts.positive(fact, "litresPerPerson", litresPerPerson);
        Facts.notNegative(fact, "costFactor", costFactor);
        Facts.notNegative(fact, "lateCost", lateCost);
        Facts.notNegative(fact, "predictabilityCost", predictabilityCost);
        Facts.notNegative(fact, "inequalityCost", inequalityCost);
        Facts.notNegative(fact, "changeCost", changeCost);
    }

    public static Weights of(Preset preset) {
        return switch (preset) {
            case FASTEST -> new Weights(5, 2, 1, 2_000, 1_000, 1, 0.08, 10, 10_000, 100);
            case BALANCED -> new Weights(5, 2, 1, 20_000, 1_000, 1, 0.02, 50, 20_000, 200);
            case SAFEST -> new Weights(5, 2, 1, 200_000, 1_000, 1, 0.004, 500, 20_000, 200);
        };
    }

    /**
     * The same with others in place of some.
     *
     * @throws IllegalArgumentException when one lies outside its range
     */
    public Weights with(Map<Weight, Double> changed) {
        changed.forEach((weight, value) -> {
            if (!weight.allows(value)) {
                throw new IllegalArgumentException("Weight %s is %s but must lie from %s to %s."
                        .formatted(weight, value, weight.least(), weight.most()));
            }
        });
        return new Weights(
                changed.getOrDefault(Weight.CRITICAL, critical),
                changed.getOrDefault(Weight.HIGH, high),
                changed.getOrDefault(Weight.NORMAL, normal),
                changed.getOrDefault(Weight.EXPOSURE_COST, exposureCost),
                changed.getOrDefault(Weight.LITRES_PER_PERSON, litresPerPerson),
                changed.getOrDefault(Weight.COST_FACTOR, costFactor),
                changed.getOrDefault(Weight.LATE_COST, lateCost),
                changed.getOrDefault(Weight.PREDICTABILITY_COST, predictabilityCost),
                changed.getOrDefault(Weight.INEQUALITY_COST, inequalityCost),
                changed.getOrDefault(Weight.CHANGE_COST, changeCost));
    }

    /** Which of them differ from others. */
    public Set<Weight> differentFrom(Weights other) {
        Set<Weight> different = EnumSet.noneOf(Weight.class);
        for (Weight weight : Weight.values()) {
            if (weight.of(this) != weight.of(other)) {
                different.add(weight);
            }
        }
        return different;
    }

    /** The preset from which the fewest of them differ; the balanced one before others that are as near. */
    public Preset nearestPreset() {
        return Stream.of(Preset.BALANCED, Preset.FASTEST, Preset.SAFEST)
                .min(Comparator.comparingInt(preset -> differentFrom(of(preset)).size()))
                .orElseThrow();
    }

    public double priority(Priority priority) {
        return switch (priority) {
            case CRITICAL -> critical;
            case HIGH -> high;
            case NORMAL -> normal;
        };
    }

    /**
     * What it is worth to serve a need wholly: people × priority × days without. A place whose autonomy outlasts the
     * horizon still counts for one day, so that nothing is worth nothing.
     */
    public double worth(Need need, Horizon horizon) {
        double daysWithout = StrictMath.max(1, horizon.days() - need.autonomyDays());
        return need.people() * priority(need.priority()) * daysWithout;
    }
}
