package org.sira.api.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sira.api.dataset.choice.ChoiceHistory;
import org.sira.api.platform.Refusal;
import org.sira.api.platform.Sha256;
import org.sira.api.platform.jobs.Decision;
import org.sira.api.platform.jobs.Job;
import org.sira.api.platform.jobs.JobState;
import org.sira.api.platform.jobs.Jobs;
import org.sira.api.platform.jobs.NewJob;
import org.sira.ingest.InputFile;
import org.sira.ingest.workbook.ImportLimits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** From uploaded files to a dataset version: upload, review, commit. */
@Service
public class Datasets {

    static final int MOST_FILES = 20;

    private final OperationStore operations;
    private final FileStore files;
    private final VersionStore versions;
    private final ImportChoiceStore decisions;
    private final LearnedChoices learned;
    private final StoredFilesReader reader;
    private final ImportReviews reviews;
    private final Jobs jobs;
    private final TransactionOperations transactions;

    Datasets(
            OperationStore operations,
            FileStore files,
            VersionStore versions,
            ImportChoiceStore decisions,
            LearnedChoices learned,
            StoredFilesReader reader,
            ImportReviews reviews,
            Jobs jobs,
            TransactionOperations transactions) {
        this.operations = operations;
        this.files = files;
        this.versions = versions;
        this.decisions = decisions;
        this.learned = learned;
        this.reader = reader;
        this.reviews = reviews;
        this.jobs = jobs;
        this.transactions = transactions;
    }

    /**
     * Stores the files and has them read. The same files again, while they are under review, are the same import.
     *
     * @return the job to follow
     * @throws Refusal without a file, with too many or with one that is too large
     */
    public UUID startImport(long operation, List<UploadedFile> uploaded, String user) {
        if (uploaded.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, "dataset.refused.no-file");
        }
        if (uploaded.size() > MOST_FILES) {
            throw new Refusal(Refusal.Kind.INPUT, "dataset.refused.too-many-files", uploaded.size(), MOST_FILES);
        }
        requireOperation(operation);
        List<StoredFile> stored = new ArrayList<>();
        for (UploadedFile file : uploaded) {
            stored.add(files.store(operation, file.name(), bytes(file), user));
        }
        NewJob wish = new NewJob(operation, ImportHandler.KIND, openKey(stored), "", user);
        return jobs.start(wish, job -> {
            files.useInJob(job, stored);
            decisions.insert(job, ChoiceHistory.remembering(learned.of(operation)), user);
        });
    }

    /** How an import stands; reads the files again where the server has forgotten them. */
    public Optional<ImportReview> review(UUID job) {
        return reviews.find(job);
    }

    /** The bytes of an import that was read, under the names that its report gives the files. */
    public List<InputFile> contents(ImportReview review) {
        return reviews.contents(review);
    }

    /** Imports that somebody must still decide over, and those that are being read; the newest first. */
    public List<ImportReview> openImports(long operation) {
        return reviews.open(operation);
    }

    /**
     * Makes an import a dataset version; doing so twice gives the same version.
     *
     * @throws Refusal when it is not read yet, was discarded, or something in it blocks
     */
    public DatasetVersion commit(UUID job, String user) {
        ImportReview review = review(job).orElseThrow(Datasets::noSuchImport);
        return commit(review, user);
    }

    /**
     * The same of what somebody saw.
     *
     * @param revision of the decisions that were seen
     * @throws Refusal also when somebody has changed them meanwhile
     */
    public DatasetVersion commit(UUID job, int revision, String user) {
        ImportReview review = review(job).orElseThrow(Datasets::noSuchImport);
        if (review.version().isEmpty() && review.decisions().revision() != revision) {
            throw ImportChanges.changedMeanwhile(review.decisions());
        }
        return commit(review, user);
    }

    private DatasetVersion commit(ImportReview review, String user) {
        UUID job = review.job();
        if (review.version().isPresent()) {
            return review.version().get();
        }
        requireReady(review.state(), jobs.find(job).orElseThrow(Datasets::noSuchImport));
        if (!review.committable()) {
            throw new Refusal(Refusal.Kind.INPUT, "dataset.refused.blocked");
        }
        return Objects.requireNonNull(transactions.execute(status -> {
            operations.lock(review.operation());
            Job held = jobs.lock(job).orElseThrow(Datasets::noSuchImport);
            Optional<DatasetVersion> committedMeanwhile = versions.ofJob(job);
            if (committedMeanwhile.isPresent()) {
                return committedMeanwhile.get();
            }
            requireReady(ImportReviews.state(held, Optional.empty()), held);
            ImportDecisions decided = decisions.find(job);
            if (decided.revision() != review.decisions().revision()) {
                throw ImportChanges.changedMeanwhile(decided);
            }
            DatasetVersion version =
                    versions.insert(review.operation(), Optional.of(job), files.ofJob(job), decided.choices(), user);
            learned.learn(review.operation(), decided.history().remembered(), decided.choices(), user);
            jobs.close(job, JobState.DONE, user);
            return version;
        }));
    }

    /**
     * Nobody wants an import; its bytes stay. Whoever discards twice has done so once.
     *
     * @throws Refusal when it was committed already, or somebody else has discarded it
     */
    public void discard(UUID job, String user) {
        transactions.executeWithoutResult(status -> {
            Job held = jobs.lock(job).filter(ImportReviews::isImport).orElseThrow(Datasets::noSuchImport);
            versions.ofJob(job).ifPresent(version -> {
                throw new Refusal(
                        Refusal.Kind.CONFLICT,
                        "dataset.refused.committed",
                        version.committedBy(),
                        version.committedAt(),
                        version.number());
            });
            if (held.state() == JobState.DISCARDED && !decidedBy(held).equals(user)) {
                throw discarded(held);
            }
            if (held.state() != JobState.FAILED && held.state() != JobState.DISCARDED) {
                jobs.close(job, JobState.DISCARDED, user);
            }
        });
    }

    /** The newest first. */
    public List<DatasetVersion> versions(long operation) {
        return versions.list(operation);
    }

    public Optional<DatasetVersion> newest(long operation) {
        return versions.list(operation).stream().findFirst();
    }

    public Optional<DatasetVersion> find(long version) {
        return versions.find(version);
    }

    /** What the files of a version hold; kept for a while. */
    public ImportedFiles read(DatasetVersion version) {
        return reader.read(files.ofVersion(version.id()), version.choices());
    }

    private static void requireReady(ImportReview.State state, Job job) {
        if (state == ImportReview.State.DISCARDED) {
            throw discarded(job);
        }
        if (state != ImportReview.State.READY) {
            throw new Refusal(Refusal.Kind.CONFLICT, "dataset.refused.state." + state.name());
        }
    }

    private static Refusal discarded(Job job) {
        return new Refusal(Refusal.Kind.CONFLICT, "dataset.refused.state.DISCARDED", decidedBy(job), decidedAt(job));
    }

    private static String decidedBy(Job job) {
        return job.decision().map(Decision::by).orElse(job.startedBy());
    }

    private static Instant decidedAt(Job job) {
        return job.decision().map(Decision::at).or(job::endedAt).orElse(job.createdAt());
    }

    private void requireOperation(long operation) {
        if (operations.find(operation).isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "dataset.refused.no-operation");
        }
    }

    /** Reads one byte more than may be, not all of them: what is too large is not held in memory. */
    private static byte[] bytes(UploadedFile file) {
        int most = Math.toIntExact(ImportLimits.standard().fileBytes());
        try (InputStream in = file.source().open()) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new Refusal(Refusal.Kind.INPUT, "dataset.refused.too-large", file.name(), most / 1024 / 1024);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String openKey(List<StoredFile> stored) {
        String all = stored.stream().map(file -> file.file().sha256()).collect(Collectors.joining(" "));
        return Sha256.of(all.getBytes(StandardCharsets.US_ASCII));
    }

    private static Refusal noSuchImport() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "dataset.refused.no-import");
    }
}
