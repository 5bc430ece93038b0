package org.sira.planner.check;

/** A family of rules, held against a whole plan. */
interface PlanRule {

    void check(PlanReading plan, Findings findings);
}
