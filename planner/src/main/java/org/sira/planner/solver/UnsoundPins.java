package org.sira.planner.solver;

import java.util.List;
import java.util.stream.Collectors;

/** Pinned trips break hard rules among themselves, so that no plan can hold them. */
public final class UnsoundPins extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<HardRule> rules;

    /** @param rules that are broken */
    public UnsoundPins(List<HardRule> rules) {
        super("What is pinned breaks rules, whatever else the plan holds: %s. Mend or unpin it."
                .formatted(rules.stream().map(HardRule::constraintName).collect(Collectors.joining(", "))));
        this.rules = List.copyOf(rules);
    }

    public List<HardRule> rules() {
        return rules;
    }
}
