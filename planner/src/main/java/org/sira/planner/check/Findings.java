package org.sira.planner.check;

import java.util.ArrayList;
import java.util.List;

/** Violations in the order in which the rules find them. */
final class Findings {

    private final List<Violation> violations = new ArrayList<>();

    void add(CheckedRule rule, Spot spot, String found, String expected) {
        violations.add(new Violation(rule, spot.where(), found, expected, spot.subject()));
    }

    /** What is not about a single trip, convoy or stock. */
    void add(CheckedRule rule, String where, String found, String expected) {
        add(rule, Spot.ofPlan(where), found, expected);
    }

    List<Violation> list() {
        return List.copyOf(violations);
    }
}
