package org.sira.api.draft;

import static org.sira.db.Tables.PLAN;
import static org.sira.db.Tables.PLAN_DRAFT;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sira.api.planning.Editors;
import org.sira.api.planning.PlanRow;
import org.sira.db.tables.records.PlanDraftRecord;
import org.springframework.stereotype.Repository;

/** Drafts in the database. A change is written only over the revision that it was made to. */
@Repository
class DraftStore {

    private static final org.sira.db.tables.Plan BASE = PLAN.as("base");
    private static final org.sira.db.tables.Plan SAVED = PLAN.as("saved");
    private static final org.sira.db.tables.Plan ADOPTED = PLAN.as("adopted");

    private final DSLContext dsl;
    private final Clock clock;

    DraftStore(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /**
     * To be called in a transaction that holds the operation, so that numbers have no gap.
     *
     * @return its number
     */
    int insert(PlanRow plan, String user) {
        return insert(plan, DraftEdits.none(), Optional.empty(), 0, Editors.none(), user);
    }

    /**
     * The same with changes, as a what-if where it has a name.
     *
     * @param editors who made the changes
     */
    int insert(PlanRow plan, DraftEdits edits, Optional<String> name, int moreDays, Editors editors, String user) {
        Instant now = now();
        PlanDraftRecord row = dsl.newRecord(PLAN_DRAFT);
        row.setOperationId(plan.operation());
        row.setDraftNo(lastNumber(plan.operation()) + 1);
        row.setPlanId(plan.id());
        row.setState(DraftStatus.OPEN.name());
        row.setRevision(1);
        row.setEdits(edits.written());
        row.setEditors(editors.written());
        name.ifPresent(row::setName);
        row.setMoreDays(moreDays);
        row.setMadeBy(user);
        row.setMadeAt(now);
        row.setChangedAt(now);
        row.insert();
        return row.getDraftNo();
    }

    private int lastNumber(long operation) {
        return dsl.select(DSL.coalesce(DSL.max(PLAN_DRAFT.DRAFT_NO), 0))
                .from(PLAN_DRAFT)
                .where(PLAN_DRAFT.OPERATION_ID.eq(operation))
                .fetchSingle()
                .value1();
    }

    /**
     * Writes a change over the revision that it was made to.
     *
     * @return whether it was still that one, and open
     */
    boolean update(DraftRow before, DraftEdits edits, DraftStatus status, String user) {
        return dsl.update(PLAN_DRAFT)
                        .set(PLAN_DRAFT.EDITS, edits.written())
                        .set(PLAN_DRAFT.STATE, status.name())
                        .set(PLAN_DRAFT.EDITORS, before.editors().and(user).written())
                        .set(PLAN_DRAFT.REVISION, before.revision() + 1)
                        .set(PLAN_DRAFT.CHANGED_AT, now())
                        .where(PLAN_DRAFT.ID.eq(before.id()))
                        .and(PLAN_DRAFT.REVISION.eq(before.revision()))
                        .and(PLAN_DRAFT.STATE.eq(DraftStatus.OPEN.name()))
                        .execute()
                == 1;
    }

    /** @return whether it was still open */
    boolean rename(DraftRow before, String name) {
        return dsl.update(PLAN_DRAFT)
                        .set(PLAN_DRAFT.NAME, name)
                        .where(PLAN_DRAFT.ID.eq(before.id()))
                        .and(PLAN_DRAFT.STATE.eq(DraftStatus.OPEN.name()))
                        .execute()
                == 1;
    }

    /**
     * Closes a draft because people adopted a plan that a search found from it.
     *
     * @return whether it was still of that revision, and open
     */
    boolean adopt(DraftRow before, long planId) {
        return dsl.update(PLAN_DRAFT)
                        .set(PLAN_DRAFT.STATE, DraftStatus.SAVED.name())
                        .set(PLAN_DRAFT.ADOPTED_PLAN_ID, planId)
                        .set(PLAN_DRAFT.REVISION, before.revision() + 1)
                        .set(PLAN_DRAFT.CHANGED_AT, now())
                        .where(PLAN_DRAFT.ID.eq(before.id()))
                        .and(PLAN_DRAFT.REVISION.eq(before.revision()))
                        .and(PLAN_DRAFT.STATE.eq(DraftStatus.OPEN.name()))
                        .execute()
                == 1;
    }

    /** The what-ifs of a plan that nobody dropped, the newest first. */
    List<DraftRow> named(long operation, int planNumber) {
        return fetch(PLAN_DRAFT
                .OPERATION_ID
                .eq(operation)
                .and(BASE.PLAN_NO.eq(planNumber))
                .and(PLAN_DRAFT.NAME.isNotNull())
                .and(PLAN_DRAFT.STATE.ne(DraftStatus.DISCARDED.name())));
    }

    Optional<DraftRow> find(long operation, int number) {
        return fetch(PLAN_DRAFT.OPERATION_ID.eq(operation).and(PLAN_DRAFT.DRAFT_NO.eq(number))).stream()
                .findFirst();
    }

    /** The newest first. */
    List<DraftRow> open(long operation) {
        return fetch(PLAN_DRAFT.OPERATION_ID.eq(operation).and(PLAN_DRAFT.STATE.eq(DraftStatus.OPEN.name())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private List<DraftRow> fetch(Condition condition) {
        return dsl.select(PLAN_DRAFT.fields())
                .select(BASE.PLAN_NO, SAVED.PLAN_NO, ADOPTED.PLAN_NO)
                .from(PLAN_DRAFT)
                .join(BASE)
                .on(BASE.ID.eq(PLAN_DRAFT.PLAN_ID))
                .leftJoin(SAVED)
                .on(SAVED.DRAFT_ID.eq(PLAN_DRAFT.ID))
                .leftJoin(ADOPTED)
                .on(ADOPTED.ID.eq(PLAN_DRAFT.ADOPTED_PLAN_ID))
                .where(condition)
                .orderBy(PLAN_DRAFT.DRAFT_NO.desc())
                .fetch(DraftStore::row);
    }

    private static DraftRow row(Record row) {
        return new DraftRow(
                row.get(PLAN_DRAFT.ID),
                row.get(PLAN_DRAFT.OPERATION_ID),
                row.get(PLAN_DRAFT.DRAFT_NO),
                row.get(BASE.PLAN_NO),
                DraftStatus.valueOf(row.get(PLAN_DRAFT.STATE)),
                row.get(PLAN_DRAFT.REVISION),
                DraftEdits.read(row.get(PLAN_DRAFT.EDITS)),
                Editors.read(row.get(PLAN_DRAFT.EDITORS)),
                row.get(PLAN_DRAFT.MADE_BY),
                row.get(PLAN_DRAFT.MADE_AT),
                row.get(PLAN_DRAFT.CHANGED_AT),
                Optional.ofNullable(row.get(SAVED.PLAN_NO)).or(() -> Optional.ofNullable(row.get(ADOPTED.PLAN_NO))),
                Optional.ofNullable(row.get(PLAN_DRAFT.NAME)),
                row.get(PLAN_DRAFT.MORE_DAYS));
    }
}
