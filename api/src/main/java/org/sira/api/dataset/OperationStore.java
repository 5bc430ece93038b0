package org.sira.api.dataset;

import static org.sira.db.Tables.OPERATION;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sira.db.tables.records.OperationRecord;
import org.springframework.stereotype.Repository;

/** Operations in the database. */
@Repository
class OperationStore {

    private static final String SAMPLE = "sample";

    private final DSLContext dsl;
    private final Clock clock;

    OperationStore(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    long insert(String name, boolean sample, UUID form, String user) {
        OperationRecord row = dsl.newRecord(OPERATION);
        row.setName(name);
        if (sample) {
            row.setSampleKey(SAMPLE);
        }
        row.setFormKey(form.toString());
        row.setCreatedBy(user);
        row.setCreatedAt(clock.instant());
        row.insert();
        return row.getId();
    }

    List<Operation> all() {
        return dsl.selectFrom(OPERATION).orderBy(OPERATION.ID).fetch(OperationStore::operation);
    }

    Optional<Operation> find(long id) {
        return dsl.selectFrom(OPERATION).where(OPERATION.ID.eq(id)).fetchOptional(OperationStore::operation);
    }

    Optional<Operation> find(UUID form) {
        return dsl.selectFrom(OPERATION)
                .where(OPERATION.FORM_KEY.eq(form.toString()))
                .fetchOptional(OperationStore::operation);
    }

    Optional<Operation> findSample() {
        return dsl.selectFrom(OPERATION)
                .where(OPERATION.SAMPLE_KEY.eq(SAMPLE))
                .fetchOptional(OperationStore::operation);
    }

    /** Holds the operation until the transaction ends: numbers within it are given one at a time. */
    void lock(long id) {
        dsl.select(OPERATION.ID)
                .from(OPERATION)
                .where(OPERATION.ID.eq(id))
                .forUpdate()
                .fetch();
    }

    private static Operation operation(OperationRecord row) {
        return new Operation(
                row.getId(), row.getName(), row.getSampleKey() != null, row.getCreatedBy(), row.getCreatedAt());
    }
}
