package org.sira.api.platform.jobs;

import static org.sira.db.Tables.JOB;
import static org.sira.db.Tables.JOB_CHECKPOINT;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sira.db.tables.records.JobRecord;
import org.springframework.stereotype.Repository;

/** Jobs in the database. */
@Repository
class JobStore {

    private final DSLContext dsl;
    private final Clock clock;

    JobStore(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    void insert(UUID id, NewJob wish) {
        dsl.insertInto(JOB)
                .set(JOB.ID, id)
                .set(JOB.OPERATION_ID, wish.operation())
                .set(JOB.KIND, wish.kind())
                .set(JOB.STATE, JobState.WAITING.name())
                .set(JOB.OPEN_KEY, wish.openKey())
                .set(JOB.REQUEST, wish.request())
                .set(JOB.PROGRESS, "")
                .set(JOB.STOP_REQUESTED, false)
                .set(JOB.FENCING_TOKEN, 0L)
                .set(JOB.STARTED_BY, wish.startedBy())
                .set(JOB.CREATED_AT, now())
                .execute();
    }

    Optional<Job> find(UUID id) {
        return dsl.selectFrom(JOB).where(JOB.ID.eq(id)).fetchOptional().map(JobStore::job);
    }

    Optional<UUID> findOpen(NewJob wish) {
        return dsl.select(JOB.ID)
                .from(JOB)
                .where(JOB.OPERATION_ID.eq(wish.operation()))
                .and(JOB.KIND.eq(wish.kind()))
                .and(JOB.OPEN_KEY.eq(wish.openKey()))
                .fetchOptional(JOB.ID);
    }

    List<Job> list(long operation, String kind) {
        return dsl.selectFrom(JOB)
                .where(JOB.OPERATION_ID.eq(operation))
                .and(JOB.KIND.eq(kind))
                .orderBy(JOB.CREATED_AT.desc(), JOB.ID)
                .fetch()
                .map(JobStore::job);
    }

    List<Job> unfinished() {
        return dsl.selectFrom(JOB)
                .where(JOB.STATE.in(JobState.WAITING.name(), JobState.RUNNING.name()))
                .orderBy(JOB.CREATED_AT, JOB.ID)
                .fetch()
                .map(JobStore::job);
    }

    /** Takes the job up with a new token, unless it has ended. */
    Optional<Job> take(UUID id) {
        int taken = dsl.update(JOB)
                .set(JOB.STATE, JobState.RUNNING.name())
                .set(JOB.FENCING_TOKEN, JOB.FENCING_TOKEN.plus(1))
                .set(JOB.TAKEN_AT, now())
                .where(JOB.ID.eq(id))
                .and(JOB.STATE.in(JobState.WAITING.name(), JobState.RUNNING.name()))
                .execute();
        return taken == 1 ? find(id) : Optional.empty();
    }

    /** Locks the row of a job until the transaction ends, so that nobody else may decide over it. */
    Optional<Job> lock(UUID id) {
        return dsl.selectFrom(JOB)
                .where(JOB.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .map(JobStore::job);
    }

    void report(Job held, String progress) {
        int rows = dsl.update(JOB)
                .set(JOB.PROGRESS, progress)
                .where(stillHeld(held))
                .execute();
        require(rows == 1, held);
    }

    void finish(Job held, String progress, boolean staysOpen) {
        var update = dsl.update(JOB)
                .set(JOB.STATE, JobState.DONE.name())
                .set(JOB.PROGRESS, progress)
                .set(JOB.ENDED_AT, now());
        int rows = (staysOpen ? update : update.setNull(JOB.OPEN_KEY))
                .where(stillHeld(held))
                .execute();
        require(rows == 1, held);
        deleteCheckpoint(held);
    }

    void fail(Job held, JobFailure failure) {
        dsl.update(JOB)
                .set(JOB.STATE, JobState.FAILED.name())
                .set(JOB.FAILURE, failure.stored())
                .set(JOB.ENDED_AT, now())
                .setNull(JOB.OPEN_KEY)
                .where(stillHeld(held))
                .execute();
        deleteCheckpoint(held);
    }

    /** The job is no longer open: somebody has decided over its result. */
    void close(UUID id, JobState state, String by) {
        dsl.update(JOB)
                .set(JOB.STATE, state.name())
                .setNull(JOB.OPEN_KEY)
                .set(JOB.ENDED_AT, DSL.coalesce(JOB.ENDED_AT, now()))
                .set(JOB.DECIDED_BY, by)
                .set(JOB.DECIDED_AT, now())
                .where(JOB.ID.eq(id))
                .execute();
    }

    void requestStop(UUID id, String by) {
        dsl.update(JOB)
                .set(JOB.STOP_REQUESTED, true)
                .set(JOB.DECIDED_BY, by)
                .set(JOB.DECIDED_AT, now())
                .where(JOB.ID.eq(id))
                .execute();
    }

    /** How many of its kind were started before a job and have not ended. */
    int unfinishedBefore(Job job) {
        return dsl.fetchCount(
                JOB,
                JOB.KIND
                        .eq(job.kind())
                        .and(JOB.STATE.in(JobState.WAITING.name(), JobState.RUNNING.name()))
                        .and(JOB.CREATED_AT
                                .lt(job.createdAt())
                                .or(JOB.CREATED_AT.eq(job.createdAt()).and(JOB.ID.lt(job.id())))));
    }

    boolean stopRequested(UUID id) {
        return dsl.fetchExists(JOB, JOB.ID.eq(id).and(JOB.STOP_REQUESTED));
    }

    Optional<byte[]> checkpoint(UUID id) {
        return dsl.select(JOB_CHECKPOINT.CONTENT)
                .from(JOB_CHECKPOINT)
                .where(JOB_CHECKPOINT.JOB_ID.eq(id))
                .fetchOptional(JOB_CHECKPOINT.CONTENT);
    }

    /** To be called in a transaction. */
    void checkpoint(Job held, byte[] content) {
        require(lock(held.id()).filter(job -> isHeld(job, held)).isPresent(), held);
        int rows = dsl.update(JOB_CHECKPOINT)
                .set(JOB_CHECKPOINT.CONTENT, content)
                .set(JOB_CHECKPOINT.TAKEN_AT, now())
                .where(JOB_CHECKPOINT.JOB_ID.eq(held.id()))
                .execute();
        if (rows == 0) {
            dsl.insertInto(JOB_CHECKPOINT)
                    .set(JOB_CHECKPOINT.JOB_ID, held.id())
                    .set(JOB_CHECKPOINT.CONTENT, content)
                    .set(JOB_CHECKPOINT.TAKEN_AT, now())
                    .execute();
        }
    }

    private void deleteCheckpoint(Job held) {
        dsl.deleteFrom(JOB_CHECKPOINT)
                .where(JOB_CHECKPOINT.JOB_ID.eq(held.id()))
                .execute();
    }

    private static Condition stillHeld(Job held) {
        return JOB.ID
                .eq(held.id())
                .and(JOB.STATE.eq(JobState.RUNNING.name()))
                .and(JOB.FENCING_TOKEN.eq(held.fencingToken()));
    }

    static boolean isHeld(Job now, Job held) {
        return now.state() == JobState.RUNNING && now.fencingToken() == held.fencingToken();
    }

    private static void require(boolean held, Job job) {
        if (!held) {
            throw new JobStale(job);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Job job(JobRecord row) {
        return new Job(
                row.getId(),
                row.getOperationId(),
                row.getKind(),
                JobState.valueOf(row.getState()),
                row.getOpenKey() != null,
                row.getRequest(),
                row.getProgress(),
                Optional.ofNullable(row.getFailure()).map(JobFailure::parse),
                row.getStopRequested(),
                row.getFencingToken(),
                row.getStartedBy(),
                row.getCreatedAt(),
                Optional.ofNullable(row.getTakenAt()),
                Optional.ofNullable(row.getEndedAt()),
                Optional.ofNullable(row.getDecidedBy()).map(by -> new Decision(by, row.getDecidedAt())));
    }
}
