package org.sira.api.review;

import static org.sira.db.Tables.PLAN_APPROVAL;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import org.sira.api.planning.PlanRow;
import org.springframework.stereotype.Repository;

/** Approvals in the database; a plan has one at most, and it is never changed. */
@Repository
class ApprovalStore {

    private final DSLContext dsl;
    private final Clock clock;

    ApprovalStore(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    void insert(PlanRow plan, String user) {
        dsl.insertInto(PLAN_APPROVAL)
                .set(PLAN_APPROVAL.PLAN_ID, plan.id())
                .set(PLAN_APPROVAL.OPERATION_ID, plan.operation())
                .set(PLAN_APPROVAL.DOCUMENT_ID, plan.documentId())
                .set(PLAN_APPROVAL.APPROVED_BY, user)
                .set(PLAN_APPROVAL.APPROVED_AT, clock.instant().truncatedTo(ChronoUnit.MICROS))
                .execute();
    }
}
