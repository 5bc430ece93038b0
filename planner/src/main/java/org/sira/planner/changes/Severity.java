package org.sira.planner.changes;

/** How much newer facts matter to a plan, from most to least. */
public enum Severity {
    /** As it stands the plan breaks a rule now. */
    BROKEN,
    /** It keeps all rules, but a person should look at it. */
    LOOK,
    /** Good to know. */
    INFORMATION
}
