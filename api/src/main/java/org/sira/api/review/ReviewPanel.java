package org.sira.api.review;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.sira.api.planning.StoredPlan;
import org.sira.planner.plan.Plan;

/**
 * What of a plan must be looked at before it is approved, and the approvals that were taken back.
 *
 * @param unserved loads that stay behind, {@code overrides} classes of risk set by persons, {@code broken} rules and
 *     {@code assumed} what is taken for granted
 * @param dataAgeHours since the end of the day of reference
 */
public record ReviewPanel(
        int unserved, int overrides, int broken, int assumed, long dataAgeHours, List<Revocation> revocations) {

    /** Data that are older want a reason. */
    public static final int FRESH_HOURS = 48;

    public ReviewPanel {
        revocations = List.copyOf(revocations);
    }

    static ReviewPanel of(StoredPlan stored, List<Revocation> revocations, Instant now) {
        Plan plan = stored.plan();
        Instant known = plan.asOf().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return new ReviewPanel(
                stored.row().totalLoads() - stored.row().servedLoads(),
                plan.riskOverrides().size(),
                stored.row().rulesBroken(),
                plan.decisions().assumptions().size(),
                Math.max(0, Duration.between(known, now).toHours()),
                revocations);
    }

    public boolean isOld() {
        return dataAgeHours > FRESH_HOURS;
    }

    public long dataAgeDays() {
        return Duration.ofHours(dataAgeHours).toDays();
    }
}
