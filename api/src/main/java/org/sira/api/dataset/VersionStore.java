package org.sira.api.dataset;

import static org.sira.db.Tables.DATASET_VERSION;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sira.api.dataset.choice.ChoiceSum;
import org.sira.api.dataset.choice.ChoicesJson;
import org.sira.db.tables.records.DatasetVersionRecord;
import org.sira.ingest.choice.ImportChoices;
import org.springframework.stereotype.Repository;

/** Dataset versions in the database. */
@Repository
class VersionStore {

    private final DSLContext dsl;
    private final FileStore files;
    private final Clock clock;
    private final ChoicesJson json = new ChoicesJson();

    VersionStore(DSLContext dsl, FileStore files, Clock clock) {
        this.dsl = dsl;
        this.files = files;
        this.clock = clock;
    }

    /** To be called in a transaction that holds the operation, so that numbers have no gap. */
    DatasetVersion insert(
            long operation, Optional<UUID> job, List<StoredFile> storedFiles, ImportChoices choices, String user) {
        DatasetVersionRecord row = dsl.newRecord(DATASET_VERSION);
        row.setOperationId(operation);
        row.setVersionNo(lastNumber(operation) + 1);
        job.ifPresent(row::setJobId);
        if (!ChoiceSum.isEmpty(choices)) {
            row.setChoices(json.write(choices));
        }
        row.setCommittedBy(user);
        row.setCommittedAt(clock.instant().truncatedTo(ChronoUnit.MICROS));
        row.insert();
        files.useInVersion(row.getId(), storedFiles);
        return find(row.getId()).orElseThrow();
    }

    private int lastNumber(long operation) {
        return dsl.select(DSL.coalesce(DSL.max(DATASET_VERSION.VERSION_NO), 0))
                .from(DATASET_VERSION)
                .where(DATASET_VERSION.OPERATION_ID.eq(operation))
                .fetchSingle()
                .value1();
    }

    Optional<DatasetVersion> find(long id) {
        return fetch(DATASET_VERSION.ID.eq(id)).stream().findFirst();
    }

    Optional<DatasetVersion> ofJob(UUID job) {
        return fetch(DATASET_VERSION.JOB_ID.eq(job)).stream().findFirst();
    }

    /** The newest first. */
    List<DatasetVersion> list(long operation) {
        return fetch(DATASET_VERSION.OPERATION_ID.eq(operation));
    }

    private List<DatasetVersion> fetch(Condition condition) {
        return dsl.selectFrom(DATASET_VERSION)
                .where(condition)
                .orderBy(DATASET_VERSION.VERSION_NO.desc())
                .fetch(row -> new DatasetVersion(
                        row.getId(),
                        row.getOperationId(),
                        row.getVersionNo(),
                        files.ofVersion(row.getId()).stream()
                                .map(StoredFile::file)
                                .toList(),
                        row.getChoices() == null ? ImportChoices.none() : json.read(row.getChoices()),
                        row.getCommittedBy(),
                        row.getCommittedAt()));
    }
}
