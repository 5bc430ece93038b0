package org.sira.planner.solver;

import java.util.List;

/** Pinned trips break hard rules among themselves, so that no plan can hold them. */
public final class UnsoundPins extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<String> rules;

    /** @param rules names of the constraints that are broken */
    public UnsoundPins(List<String> rules) {
        super("What is pinned breaks rules, whatever else the plan holds: %s. Mend or unpin it."
                .formatted(String.join(", ", rules)));
        this.rules = List.copyOf(rules);
    }

    public List<String> rules() {
        return rules;
    }
}
