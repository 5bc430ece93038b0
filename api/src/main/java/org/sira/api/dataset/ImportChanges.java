package org.sira.api.dataset;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.sira.api.dataset.choice.ChoiceHistory;
import org.sira.api.dataset.choice.ChoiceStep;
import org.sira.api.dataset.choice.ChoiceSum;
import org.sira.api.platform.Refusal;
import org.sira.api.platform.jobs.Job;
import org.sira.api.platform.jobs.JobState;
import org.sira.api.platform.jobs.Jobs;
import org.sira.ingest.choice.ImportChoices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What people decide about an import before it is committed. The uploaded bytes stay as they are. */
@Service
public class ImportChanges {

    private final ImportChoiceStore store;
    private final Jobs jobs;
    private final TransactionOperations transactions;
    private final Clock clock;

    ImportChanges(ImportChoiceStore store, Jobs jobs, TransactionOperations transactions, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes choices, and withdraws earlier ones.
     *
     * @param revision that the person saw
     * @return as it stands then
     * @throws Refusal when the import is not open any more, or somebody has changed it meanwhile
     */
    public ImportDecisions decide(UUID job, int revision, ImportChoices taken, ImportChoices withdrawn, String user) {
        ChoiceStep step = new ChoiceStep(taken, withdrawn, user, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return write(job, revision, user, history -> changesNothing(history, step) ? history : history.and(step));
    }

    /** Takes the last decision back; see {@link #decide}. */
    public ImportDecisions undo(UUID job, int revision, String user) {
        return write(job, revision, user, ChoiceHistory::undo);
    }

    /** Decides again what was taken back last; see {@link #decide}. */
    public ImportDecisions redo(UUID job, int revision, String user) {
        return write(job, revision, user, ChoiceHistory::redo);
    }

    private static boolean changesNothing(ChoiceHistory history, ChoiceStep step) {
        ImportChoices now = history.choices();
        return ChoiceSum.plus(ChoiceSum.minus(now, step.withdrawn()), step.taken())
                .equals(now);
    }

    private ImportDecisions write(UUID job, int revision, String user, UnaryOperator<ChoiceHistory> change) {
        return Objects.requireNonNull(transactions.execute(status -> {
            requireOpen(job);
            ImportDecisions before = store.find(job);
            if (before.revision() != revision) {
                throw changedMeanwhile(before);
            }
            ChoiceHistory after = change.apply(before.history());
            if (!after.equals(before.history())) {
                store.replace(job, revision + 1, after, user);
            }
            return store.find(job);
        }));
    }

    /** Only what is read and not decided over can be changed. */
    private void requireOpen(UUID job) {
        Job held = jobs.lock(job)
                .filter(each -> each.kind().equals(ImportHandler.KIND))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "dataset.refused.no-import"));
        if (!held.open() || held.state() != JobState.DONE) {
            throw new Refusal(Refusal.Kind.CONFLICT, "dataset.refused.closed");
        }
    }

    /** Two people may work on one import. */
    static Refusal changedMeanwhile(ImportDecisions now) {
        return now.changed()
                .map(change -> new Refusal(Refusal.Kind.CONFLICT, "dataset.refused.changed", change.by(), change.at()))
                .orElseGet(() -> new Refusal(Refusal.Kind.CONFLICT, "dataset.refused.closed"));
    }
}
