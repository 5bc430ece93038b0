package org.sira.api.planning;

import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;

/**
 * A plan in the list.
 *
 * @param approvedBy null while it is a proposal
 * @param whatIf name of the what-if that it answers, or null
 */
record PlanLine(
        int number,
        String preset,
        String days,
        String served,
        int unserved,
        String distanceKm,
        String exposure,
        int trips,
        int convoys,
        int rulesBroken,
        int rulesAccepted,
        int versionNumber,
        String by,
        String at,
        @Nullable String approvedBy,
        @Nullable String whatIf) {

    static PlanLine of(PlanRow row, Messages messages) {
        Formats formats = messages.formats();
        return new PlanLine(
                row.number(),
                row.preset(),
                formats.days(row.firstDay(), row.firstDay().plusDays(row.days() - 1L)),
                formats.percent(row.servedShare()),
                row.totalLoads() - row.servedLoads(),
                formats.number(row.distanceKm(), 0),
                formats.number(row.exposure(), 3),
                row.trips(),
                row.convoys(),
                row.rulesBroken(),
                row.rulesAccepted(),
                row.versionNumber(),
                row.madeBy(),
                formats.dateTime(Formats.local(row.madeAt())),
                row.approval().map(Approval::by).orElse(null),
                row.whatIf().orElse(null));
    }
}
