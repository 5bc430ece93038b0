package org.sira.api.planning;

import static org.sira.db.Tables.DATASET_VERSION;
import static org.sira.db.Tables.PLAN;
import static org.sira.db.Tables.PLAN_APPROVAL;
import static org.sira.db.Tables.PLAN_DRAFT;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Gzip;
import org.sira.db.tables.PlanDraft;
import org.sira.db.tables.records.PlanRecord;
import org.sira.planner.plan.Figures;
import org.sira.planner.plan.Plan;
import org.springframework.stereotype.Repository;

/** Plans in the database. Once written, a row is never changed. */
@Repository
class PlanStore {

    /** The state of a draft that was dropped, as drafts write it. */
    private static final String DISCARDED = "DISCARDED";

    private static final PlanDraft START = PLAN_DRAFT.as("start_draft");

    private final DSLContext dsl;

    PlanStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * To be called in a transaction that holds the operation, so that numbers have no gap.
     *
     * @return its number
     */
    int insert(NewPlan made, PlanArchive.Written written) {
        PlanOutcome outcome = made.outcome();
        Plan plan = outcome.plan();
        Figures figures = plan.figures();
        PlanRecord row = dsl.newRecord(PLAN);
        row.setOperationId(made.operation());
        row.setPlanNo(lastNumber(made.operation()) + 1);
        row.setDatasetVersionId(made.version());
        made.job().ifPresent(row::setJobId);
        made.draft().ifPresent(row::setDraftId);
        made.startDraft().ifPresent(number -> row.setStartDraftId(draftId(made.operation(), number)));
        row.setDocumentId(written.documentId());
        row.setDocument(Gzip.compress(written.document()));
        row.setPreset(made.preset());
        row.setAsOf(plan.asOf());
        row.setFirstDay(plan.horizon().firstDay());
        row.setDays(plan.horizon().days());
        row.setRulesBroken(outcome.violations().size());
        row.setRulesAccepted(outcome.violations().size() - outcome.unaccepted().size());
        row.setServedShare(figures.servedShare());
        row.setServedLoads(figures.servedLoads());
        row.setTotalLoads(figures.totalLoads());
        row.setDistanceKm(figures.distanceKm());
        row.setExposure(figures.exposure());
        row.setCost(figures.cost());
        row.setTrips(figures.trips());
        row.setVehicles(figures.vehiclesUsed());
        row.setConvoys(figures.convoys());
        figures.lastReturn().ifPresent(row::setLastReturn);
        row.setMadeBy(made.madeBy());
        row.setMadeAt(outcome.madeAt().truncatedTo(ChronoUnit.SECONDS));
        row.insert();
        return row.getPlanNo();
    }

    private @Nullable Long draftId(long operation, int number) {
        return dsl.select(PLAN_DRAFT.ID)
                .from(PLAN_DRAFT)
                .where(PLAN_DRAFT.OPERATION_ID.eq(operation))
                .and(PLAN_DRAFT.DRAFT_NO.eq(number))
                .fetchOne(PLAN_DRAFT.ID);
    }

    private int lastNumber(long operation) {
        return dsl.select(DSL.coalesce(DSL.max(PLAN.PLAN_NO), 0))
                .from(PLAN)
                .where(PLAN.OPERATION_ID.eq(operation))
                .fetchSingle()
                .value1();
    }

    /** The newest first. */
    List<PlanRow> list(long operation) {
        return fetch(PLAN.OPERATION_ID.eq(operation));
    }

    Optional<PlanRow> find(long operation, int number) {
        return fetch(PLAN.OPERATION_ID.eq(operation).and(PLAN.PLAN_NO.eq(number))).stream()
                .findFirst();
    }

    OptionalInt numberOfJob(UUID job) {
        return dsl.select(PLAN.PLAN_NO).from(PLAN).where(PLAN.JOB_ID.eq(job)).fetch(PLAN.PLAN_NO).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    byte[] document(PlanRow row) {
        return Gzip.decompress(dsl.select(PLAN.DOCUMENT)
                .from(PLAN)
                .where(PLAN.ID.eq(row.id()))
                .fetchSingle()
                .value1());
    }

    private List<PlanRow> fetch(Condition condition) {
        return dsl.select(PLAN.fields())
                .select(
                        DATASET_VERSION.VERSION_NO,
                        PLAN_APPROVAL.APPROVED_BY,
                        PLAN_APPROVAL.APPROVED_AT,
                        PLAN_APPROVAL.DATA_REASON)
                .select(PLAN_DRAFT.DRAFT_NO, PLAN_DRAFT.EDITORS)
                .select(START.DRAFT_NO, START.EDITORS, START.NAME, START.STATE, START.ADOPTED_PLAN_ID)
                .from(PLAN)
                .join(DATASET_VERSION)
                .on(DATASET_VERSION.ID.eq(PLAN.DATASET_VERSION_ID))
                .leftJoin(PLAN_APPROVAL)
                .on(PLAN_APPROVAL.PLAN_ID.eq(PLAN.ID))
                .and(PLAN_APPROVAL.REVOKED_AT.isNull())
                .leftJoin(PLAN_DRAFT)
                .on(PLAN_DRAFT.ID.eq(PLAN.DRAFT_ID))
                .leftJoin(START)
                .on(START.ID.eq(PLAN.START_DRAFT_ID))
                .where(condition)
                .orderBy(PLAN.PLAN_NO.desc())
                .fetch(PlanStore::row);
    }

    private static PlanRow row(Record row) {
        return new PlanRow(
                row.get(PLAN.ID),
                row.get(PLAN.OPERATION_ID),
                row.get(PLAN.PLAN_NO),
                row.get(PLAN.DOCUMENT_ID),
                row.get(PLAN.DATASET_VERSION_ID),
                row.get(DATASET_VERSION.VERSION_NO),
                row.get(PLAN.PRESET),
                row.get(PLAN.AS_OF),
                row.get(PLAN.FIRST_DAY),
                row.get(PLAN.DAYS),
                row.get(PLAN.RULES_BROKEN),
                row.get(PLAN.RULES_ACCEPTED),
                row.get(PLAN.SERVED_SHARE),
                row.get(PLAN.SERVED_LOADS),
                row.get(PLAN.TOTAL_LOADS),
                row.get(PLAN.DISTANCE_KM),
                row.get(PLAN.EXPOSURE),
                row.get(PLAN.COST),
                row.get(PLAN.TRIPS),
                row.get(PLAN.VEHICLES),
                row.get(PLAN.CONVOYS),
                Optional.ofNullable(row.get(PLAN.LAST_RETURN)),
                row.get(PLAN.MADE_BY),
                row.get(PLAN.MADE_AT),
                Optional.ofNullable(row.get(PLAN_DRAFT.DRAFT_NO))
                        .map(draft -> new PlanRow.FromDraft(draft, Editors.read(row.get(PLAN_DRAFT.EDITORS)))),
                Optional.ofNullable(row.get(START.DRAFT_NO))
                        .map(draft -> new PlanRow.SearchedFrom(
                                draft,
                                Editors.read(row.get(START.EDITORS)),
                                Optional.ofNullable(row.get(START.NAME)),
                                row.get(PLAN.ID).equals(row.get(START.ADOPTED_PLAN_ID)),
                                DISCARDED.equals(row.get(START.STATE)))),
                Optional.ofNullable(row.get(PLAN_APPROVAL.APPROVED_BY))
                        .map(by -> new Approval(
                                by,
                                row.get(PLAN_APPROVAL.APPROVED_AT),
                                Optional.ofNullable(row.get(PLAN_APPROVAL.DATA_REASON)))));
    }
}
