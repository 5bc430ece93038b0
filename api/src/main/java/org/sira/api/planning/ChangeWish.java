package org.sira.api.planning;

import java.util.Optional;
import org.sira.planner.plan.Unserved;
import org.sira.planner.plan.UnservedReason;

/**
 * For what changes are to be looked for.
 *
 * @param plan number of the plan within the operation
 * @param entry that it does not serve; empty for all of which something is left to try
 */
public record ChangeWish(int plan, Optional<Entry> entry) {

    /** A need may stay behind for several reasons, with some loads for each. */
    public record Entry(String needId, UnservedReason reason) {

        static Entry of(Unserved unserved) {
            return new Entry(unserved.needId(), unserved.reason());
        }
    }

    boolean means(Unserved unserved) {
        return !unserved.leftToTry().isEmpty()
                && entry.map(one -> one.equals(Entry.of(unserved))).orElse(true);
    }
}
