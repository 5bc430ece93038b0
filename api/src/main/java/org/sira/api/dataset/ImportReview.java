package org.sira.api.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sira.api.platform.jobs.Decision;
import org.sira.api.platform.jobs.JobFailure;
import org.sira.ingest.dataset.ImportReport;

/**
 * An import between its upload and the decision over it.
 *
 * @param decisions of people about it
 * @param imported present once the files are read
 * @param version that it became, once committed
 * @param decision who committed or discarded it
 * @param sameAs an earlier version of the same files in the same order, read in the same way
 */
public record ImportReview(
        UUID job,
        long operation,
        State state,
        List<DataFile> files,
        ImportDecisions decisions,
        Optional<ImportedFiles> imported,
        Optional<DatasetVersion> version,
        Optional<DatasetVersion> sameAs,
        Optional<JobFailure> failure,
        String startedBy,
        Instant startedAt,
        Optional<Decision> decision) {

    /** Where it stands. */
    public enum State {
        WAITING,
        READING,
        /** Somebody must commit or discard it. */
        READY,
        COMMITTED,
        DISCARDED,
        FAILED
    }

    public ImportReview {
        files = List.copyOf(files);
    }

    /** What the import says of the files; present once they are read. */
    public Optional<ImportReport> report() {
        return imported.map(ImportedFiles::report);
    }

    ImportReview with(ImportedFiles read) {
        return new ImportReview(
                job,
                operation,
                state,
                files,
                decisions,
                Optional.of(read),
                version,
                sameAs,
                failure,
                startedBy,
                startedAt,
                decision);
    }

    /** Whether it may be committed: it is read, and nothing in it blocks. */
    public boolean committable() {
        return state == State.READY
                && imported.isPresent()
                && !imported.get().report().blocked();
    }
}
