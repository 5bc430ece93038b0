package org.sira.api.dataset;

import static org.sira.db.Tables.IMPORT_CHOICE;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sira.api.dataset.choice.ChoiceHistory;
import org.sira.api.dataset.choice.ChoicesJson;
import org.springframework.stereotype.Repository;

/** Decisions about imports in the database. */
@Repository
class ImportChoiceStore {

    private final DSLContext dsl;
    private final Clock clock;
    private final ChoicesJson json = new ChoicesJson();

    ImportChoiceStore(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** Imports from before there were decisions have none. */
    ImportDecisions find(UUID job) {
        return dsl.selectFrom(IMPORT_CHOICE)
                .where(IMPORT_CHOICE.JOB_ID.eq(job))
                .fetchOptional(row -> new ImportDecisions(
                        json.readHistory(row.getHistory()),
                        row.getRevision(),
                        row.getRevision() == 0
                                ? Optional.empty()
                                : Optional.of(new ImportDecisions.Change(row.getChangedBy(), row.getChangedAt()))))
                .orElseGet(ImportDecisions::none);
    }

    void insert(UUID job, ChoiceHistory history, String user) {
        write(job, history, 0, user);
    }

    /** To be called in a transaction that holds the job and has looked at the revision. */
    void replace(UUID job, int revision, ChoiceHistory history, String user) {
        dsl.deleteFrom(IMPORT_CHOICE).where(IMPORT_CHOICE.JOB_ID.eq(job)).execute();
        write(job, history, revision, user);
    }

    private void write(UUID job, ChoiceHistory history, int revision, String user) {
        dsl.insertInto(IMPORT_CHOICE)
                .set(IMPORT_CHOICE.JOB_ID, job)
                .set(IMPORT_CHOICE.REVISION, revision)
                .set(IMPORT_CHOICE.HISTORY, json.write(history))
                .set(IMPORT_CHOICE.CHANGED_BY, user)
                .set(IMPORT_CHOICE.CHANGED_AT, clock.instant().truncatedTo(ChronoUnit.MICROS))
                .execute();
    }
}
