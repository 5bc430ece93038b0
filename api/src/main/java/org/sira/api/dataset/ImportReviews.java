package org.sira.api.dataset;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sira.api.platform.jobs.Job;
import org.sira.api.platform.jobs.Jobs;
import org.sira.ingest.InputFile;
import org.sira.ingest.dataset.FileReport;
import org.sira.ingest.dataset.ImportReport;
import org.springframework.stereotype.Component;

/** How imports stand: put together from their jobs, files, decisions and versions. */
@Component
class ImportReviews {

    private final Jobs jobs;
    private final FileStore files;
    private final VersionStore versions;
    private final ImportChoiceStore decisions;
    private final StoredFilesReader reader;

    ImportReviews(
            Jobs jobs, FileStore files, VersionStore versions, ImportChoiceStore decisions, StoredFilesReader reader) {
        this.jobs = jobs;
        this.files = files;
        this.versions = versions;
        this.decisions = decisions;
        this.reader = reader;
    }

    /** Reads the files again where the server has forgotten them. */
    Optional<ImportReview> find(UUID job) {
        return jobs.find(job).filter(ImportReviews::isImport).map(this::review);
    }

    /** The newest first, without what was read. */
    List<ImportReview> open(long operation) {
        return jobs.list(operation, ImportHandler.KIND).stream()
                .filter(Job::open)
                .map(this::reviewWithoutReport)
                .toList();
    }

    /** The bytes of an import that was read, under the names of its report. */
    List<InputFile> contents(ImportReview review) {
        List<StoredFile> stored = files.ofJob(review.job());
        List<FileReport> reports = review.report().map(ImportReport::files).orElse(List.of());
        return IntStream.range(0, reports.size())
                .mapToObj(at -> new InputFile(
                        reports.get(at).file(), () -> new ByteArrayInputStream(files.content(stored.get(at)))))
                .toList();
    }

    private ImportReview review(Job job) {
        ImportReview bare = reviewWithoutReport(job);
        return bare.state() == ImportReview.State.READY || bare.state() == ImportReview.State.COMMITTED
                ? bare.with(reader.read(files.ofJob(job.id()), bare.decisions().choices()))
                : bare;
    }

    private ImportReview reviewWithoutReport(Job job) {
        List<DataFile> ofJob =
                files.ofJob(job.id()).stream().map(StoredFile::file).toList();
        Optional<DatasetVersion> version = versions.ofJob(job.id());
        ImportDecisions decided = decisions.find(job.id());
        Optional<DatasetVersion> sameAs = versions.list(job.operation()).stream()
                .filter(other -> version.isEmpty()
                        && hashes(other.files()).equals(hashes(ofJob))
                        && other.choices().equals(decided.choices()))
                .findFirst();
        return new ImportReview(
                job.id(),
                job.operation(),
                state(job, version),
                ofJob,
                decided,
                Optional.empty(),
                version,
                sameAs,
                job.failure(),
                job.startedBy(),
                job.createdAt(),
                job.decision());
    }

    static ImportReview.State state(Job job, Optional<DatasetVersion> version) {
        if (version.isPresent()) {
            return ImportReview.State.COMMITTED;
        }
        return switch (job.state()) {
            case WAITING -> ImportReview.State.WAITING;
            case RUNNING -> ImportReview.State.READING;
            case DONE -> ImportReview.State.READY;
            case FAILED -> ImportReview.State.FAILED;
            case DISCARDED -> ImportReview.State.DISCARDED;
        };
    }

    private static List<String> hashes(List<DataFile> files) {
        return files.stream().map(DataFile::sha256).toList();
    }

    static boolean isImport(Job job) {
        return job.kind().equals(ImportHandler.KIND);
    }
}
