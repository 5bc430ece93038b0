package org.sira.api.planning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

    public static PlanHead of(PlanRow row) {
        return new PlanHead(
                row.number(),
                row.documentId(),
                row.versionNumber(),
                local(row.madeAt()),
                row.madeBy(),
                row.approval()
                        .map(approval -> new ApprovedBy(approval.by(), local(approval.at())))
                        .orElse(null));
    }

    /** Mali keeps UTC all year. */
    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
