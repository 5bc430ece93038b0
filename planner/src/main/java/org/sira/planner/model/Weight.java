package org.sira.planner.model;

import java.util.function.ToDoubleFunction;

/** One of the {@link Weights}, with the range in which a planner may set it. */
public enum Weight {
    CRITICAL(Weights::critical, 1e-3, 1_000),
    HIGH(Weights::high, 1e-3, 1_000),
    NORMAL(Weights::normal, 1e-3, 1_000),
    EXPOSURE_COST(Weights::exposureCost, 0, 1e7),
    LITRES_PER_PERSON(Weights::litresPerPerson, 1, 1e6),
    COST_FACTOR(Weights::costFactor, 0, 1_000),
    LATE_COST(Weights::lateCost, 0, 1_000),
    PREDICTABILITY_COST(Weights::predictabilityCost, 0, 1e6),
    INEQUALITY_COST(Weights::inequalityCost, 0, 1e7),
    CHANGE_COST(Weights::changeCost, 0, 1e6);

    private final ToDoubleFunction<Weights> value;
    private final double least;
    private final double most;

    Weight(ToDoubleFunction<Weights> value, double least, double most) {
        this.value = value;
        this.least = least;
        this.most = most;
    }

    public double of(Weights weights) {
        return value.applyAsDouble(weights);
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    public boolean allows(double chosen) {
        return chosen >= least && chosen <= most;
    }
}
