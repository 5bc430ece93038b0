package org.sira.planner.check;

/**
 * A rule that a plan breaks.
 *
 * @param where trip, convoy or stock, as the plan names it
 * @param found and what was {@code expected}, in words that a planner can act on
 * @param subject the same as {@code where}, by ids
 */
public record Violation(CheckedRule rule, String where, String found, String expected, Subject subject) {

    /** Of no single trip, convoy or stock. */
    public Violation(CheckedRule rule, String where, String found, String expected) {
        this(rule, where, found, expected, new Subject.OfPlan());
    }
}
