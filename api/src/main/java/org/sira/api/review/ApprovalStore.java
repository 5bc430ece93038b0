package org.sira.api.review;

import static org.sira.db.Tables.PLAN;
import static org.sira.db.Tables.PLAN_APPROVAL;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sira.api.planning.PlanRow;
import org.springframework.stereotype.Repository;

/**
 * Approvals in the database. One of a plan stands at most; who took one back is written beside it, once. To be called in a
 * transaction that holds the operation.
 */
@Repository
class ApprovalStore {

    private final DSLContext dsl;
    private final Clock clock;

    ApprovalStore(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    void insert(PlanRow plan, Optional<String> dataReason, String user) {
        dsl.insertInto(PLAN_APPROVAL)
                .set(PLAN_APPROVAL.PLAN_ID, plan.id())
                .set(PLAN_APPROVAL.OPERATION_ID, plan.operation())
                .set(PLAN_APPROVAL.DOCUMENT_ID, plan.documentId())
                .set(PLAN_APPROVAL.APPROVED_BY, user)
                .set(PLAN_APPROVAL.APPROVED_AT, now())
                .set(PLAN_APPROVAL.DATA_REASON, dataReason.orElse(null))
                .execute();
    }

    void revoke(PlanRow plan, String reason, String user) {
        dsl.update(PLAN_APPROVAL)
                .set(PLAN_APPROVAL.REVOKED_BY, user)
                .set(PLAN_APPROVAL.REVOKED_AT, now())
                .set(PLAN_APPROVAL.REVOKE_REASON, reason)
                .where(PLAN_APPROVAL.PLAN_ID.eq(plan.id()))
                .and(PLAN_APPROVAL.REVOKED_AT.isNull())
                .execute();
    }

    /** The newest first. */
    List<Revocation> revocations(long operation, int planNumber) {
        return dsl.select(PLAN_APPROVAL.fields())
                .from(PLAN_APPROVAL)
                .join(PLAN)
                .on(PLAN.ID.eq(PLAN_APPROVAL.PLAN_ID))
                .where(PLAN.OPERATION_ID.eq(operation))
                .and(PLAN.PLAN_NO.eq(planNumber))
                .and(PLAN_APPROVAL.REVOKED_AT.isNotNull())
                .orderBy(PLAN_APPROVAL.ID.desc())
                .fetch(row -> new Revocation(
                        row.get(PLAN_APPROVAL.APPROVED_BY),
                        row.get(PLAN_APPROVAL.APPROVED_AT),
                        row.get(PLAN_APPROVAL.REVOKED_BY),
                        row.get(PLAN_APPROVAL.REVOKED_AT),
                        row.get(PLAN_APPROVAL.REVOKE_REASON)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
