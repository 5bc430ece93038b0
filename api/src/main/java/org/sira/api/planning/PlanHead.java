package org.sira.api.planning;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a plan wherever it is shown: which one it is and what it rests on.
 *
 * @param approval null while it is a proposal
 */
public record PlanHead(
        int number,
        String planId,
        int dataVersion,
        LocalDateTime madeAt,
        String madeBy,
        @Nullable ApprovedBy approval) {

    /** Who stands for it, and since when. */
    public record ApprovedBy(String by, LocalDateTime at) {}
}
