package org.sira.api.dataset;

import static org.sira.db.Tables.DATASET_VERSION_FILE;
import static org.sira.db.Tables.DATA_FILE;
import static org.sira.db.Tables.JOB_FILE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sira.api.platform.Sha256;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** The bytes of uploaded files; the same bytes are kept once in an operation. */
@Repository
class FileStore {

    private final DSLContext dsl;
    private final Clock clock;

    FileStore(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** Not to be called in a transaction: a file stored without its use does no harm, a broken transaction does. */
    StoredFile store(long operation, String name, byte[] content, String user) {
        DataFile file = new DataFile(name, Sha256.of(content));
        Optional<Long> known = find(operation, file.sha256());
        if (known.isPresent()) {
            return new StoredFile(known.get(), file);
        }
        try {
            dsl.insertInto(DATA_FILE)
                    .set(DATA_FILE.OPERATION_ID, operation)
                    .set(DATA_FILE.SHA256, file.sha256())
                    .set(DATA_FILE.SIZE_BYTES, (long) content.length)
                    .set(DATA_FILE.CONTENT, content)
                    .set(DATA_FILE.UPLOADED_BY, user)
                    .set(DATA_FILE.UPLOADED_AT, clock.instant())
                    .execute();
        } catch (DuplicateKeyException storedMeanwhile) {
            return new StoredFile(find(operation, file.sha256()).orElseThrow(() -> storedMeanwhile), file);
        }
        return new StoredFile(find(operation, file.sha256()).orElseThrow(), file);
    }

    private Optional<Long> find(long operation, String sha256) {
        return dsl.select(DATA_FILE.ID)
                .from(DATA_FILE)
                .where(DATA_FILE.OPERATION_ID.eq(operation))
                .and(DATA_FILE.SHA256.eq(sha256))
                .fetchOptional(DATA_FILE.ID);
    }

    byte[] content(StoredFile file) {
        return dsl.select(DATA_FILE.CONTENT)
                .from(DATA_FILE)
                .where(DATA_FILE.ID.eq(file.id()))
                .fetchSingle()
                .value1();
    }

    void useInJob(UUID job, List<StoredFile> files) {
        for (int i = 0; i < files.size(); i++) {
            dsl.insertInto(JOB_FILE)
                    .set(JOB_FILE.JOB_ID, job)
                    .set(JOB_FILE.FILE_NO, i)
                    .set(JOB_FILE.DATA_FILE_ID, files.get(i).id())
                    .set(JOB_FILE.NAME, files.get(i).file().name())
                    .execute();
        }
    }

    void useInVersion(long version, List<StoredFile> files) {
        for (int i = 0; i < files.size(); i++) {
            dsl.insertInto(DATASET_VERSION_FILE)
                    .set(DATASET_VERSION_FILE.DATASET_VERSION_ID, version)
                    .set(DATASET_VERSION_FILE.FILE_NO, i)
                    .set(DATASET_VERSION_FILE.DATA_FILE_ID, files.get(i).id())
                    .set(DATASET_VERSION_FILE.NAME, files.get(i).file().name())
                    .execute();
        }
    }

    List<StoredFile> ofJob(UUID job) {
        return dsl.select(DATA_FILE.ID, JOB_FILE.NAME, DATA_FILE.SHA256)
                .from(JOB_FILE)
                .join(DATA_FILE)
                .on(DATA_FILE.ID.eq(JOB_FILE.DATA_FILE_ID))
                .where(JOB_FILE.JOB_ID.eq(job))
                .orderBy(JOB_FILE.FILE_NO)
                .fetch(row -> new StoredFile(row.value1(), new DataFile(row.value2(), row.value3())));
    }

    List<StoredFile> ofVersion(long version) {
        return dsl.select(DATA_FILE.ID, DATASET_VERSION_FILE.NAME, DATA_FILE.SHA256)
                .from(DATASET_VERSION_FILE)
                .join(DATA_FILE)
                .on(DATA_FILE.ID.eq(DATASET_VERSION_FILE.DATA_FILE_ID))
                .where(DATASET_VERSION_FILE.DATASET_VERSION_ID.eq(version))
                .orderBy(DATASET_VERSION_FILE.FILE_NO)
                .fetch(row -> new StoredFile(row.value1(), new DataFile(row.value2(), row.value3())));
    }
}
