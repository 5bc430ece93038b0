package org.sira.api.planning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.jobs.Decision;
import org.sira.api.platform.jobs.Job;
import org.sira.api.platform.jobs.JobFailure;

/**
 * A search of changes as the page of its plan shows it.
 *
 * @param share of it that is done, in per cent
 * @param waiting whether it has not begun
 * @param before how many jobs have their turn first
 * @param all whether it is for all needs
 * @param stoppedBy who wants it to end, empty where nobody does
 * @param incident number of the fault that ended it
 */
public record ChangeSearch(
        UUID job,
        boolean open,
        boolean waiting,
        int before,
        boolean failed,
        boolean all,
        int share,
        String by,
        String stoppedBy,
        @Nullable String incident) {

    static ChangeSearch of(Job job, int before) {
        ChangeNote note = ChangeNote.read(job.progress());
        return new ChangeSearch(
                job.id(),
                !job.state().ended(),
                note.of() == 0,
                before,
                job.failure().isPresent(),
                ChangeNote.readWish(job.request()).entry().isEmpty(),
                note.of() == 0 ? 0 : 100 * Math.max(0, note.decided()) / note.of(),
                job.startedBy(),
                job.decision().map(Decision::by).orElse(""),
                job.failure()
                        .map(JobFailure::detail)
                        .filter(detail -> !detail.isEmpty())
                        .orElse(null));
    }
}
