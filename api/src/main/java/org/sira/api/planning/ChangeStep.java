package org.sira.api.planning;

import org.sira.planner.plan.ChangeKind;
import org.sira.planner.plan.Unserved;
import org.sira.planner.plan.UnservedReason;

/** What people do next about a need that is not served. */
public enum ChangeStep {
    /** Plan again with a day more. */
    PLAN_LONGER,
    /** Try the change beside the plan, or bring new data, in which it is made. */
    ASSUME,
    /** Bring new data. */
    NEW_DATA,
    /** Change the plan by hand. */
    DRAFT,
    /** Nothing that a page here does: a change is looked for first, or people weigh the risk of a road. */
    NONE;

    static ChangeStep after(Unserved unserved) {
        return switch (unserved.answer()) {
            case FOUND ->
                unserved.change()
                        .map(change -> change.remedy().kind() == ChangeKind.MORE_DAYS ? PLAN_LONGER : ASSUME)
                        .orElse(NONE);
            case NONE_SERVES -> hopeless(unserved.reason());
            case PARTLY_TRIED, NOT_TRIED, NOT_RECORDED -> NONE;
        };
    }

    /** Where no single change helps. */
    private static ChangeStep hopeless(UnservedReason reason) {
        return switch (reason) {
            case NO_VEHICLE, NO_ROAD -> NEW_DATA;
            case RISK_CAP -> NONE;
            case LEFT_OUT, OUT_OF_TIME, NO_STOCK, NO_COMPANY, NO_CAPACITY -> DRAFT;
        };
    }
}
