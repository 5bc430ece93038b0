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
 * @param report present once the files are read
 * @param version that it became, once committed
 * @param decision who committed or discarded it
 * @param sameAs an earlier version of the same files in the same order
 */
public record ImportReview(
        UUID job,
        long operation,
        State state,
        List<DataFile> files,
        Optional<ImportReport> report,
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

    /** Whether it may be committed: it is read, and nothing in it blocks. */
    public boolean committable() {
        return state == State.READY && report.isPresent() && !report.get().blocked();
    }
}
