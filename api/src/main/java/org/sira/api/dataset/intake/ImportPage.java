package org.sira.api.dataset.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sira.api.dataset.DataFile;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.ImportReview;
import org.sira.api.dataset.Notice;
import org.sira.api.dataset.ProblemGroup;
import org.sira.api.dataset.VersionLine;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;
import org.sira.api.platform.jobs.Decision;
import org.sira.ingest.dataset.FileReport;
import org.sira.ingest.dataset.ImportReport;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.problem.Severity;

/**
 * An import as its page shows it.
 *
 * @param decidedBy who committed or discarded it, and {@code decidedAt} when
 * @param read whether the files are read, so that what follows holds anything
 * @param sameAs the earlier version of the same files
 * @param incident number of what went wrong
 */
record ImportPage(
        UUID job,
        ImportReview.State state,
        String fileNames,
        String by,
        String at,
        String decidedBy,
        String decidedAt,
        boolean committable,
        boolean read,
        int version,
        @Nullable VersionLine sameAs,
        @Nullable String incident,
        int sheets,
        int rows,
        int rowsTaken,
        List<Markable> markable,
        List<ProblemGroup> groups) {

    /** A workbook that can be had with its problems marked; {@code number} from 1. */
    record Markable(int number, String name) {}

    ImportPage {
        markable = List.copyOf(markable);
        groups = List.copyOf(groups);
    }

    static ImportPage of(ImportReview review, Messages messages) {
        ImportReport report = review.report().orElse(new ImportReport(List.of(), List.of(), List.of(), List.of()));
        return new ImportPage(
                review.job(),
                review.state(),
                review.files().stream().map(DataFile::name).collect(Collectors.joining(", ")),
                review.startedBy(),
                messages.formats().dateTime(Formats.local(review.startedAt())),
                review.decision().map(Decision::by).orElse(review.startedBy()),
                messages.formats()
                        .dateTime(Formats.local(
                                review.decision().map(Decision::at).orElse(review.startedAt()))),
                review.committable(),
                review.report().isPresent(),
                review.version().map(DatasetVersion::number).orElse(0),
                review.sameAs()
                        .map(version -> VersionLine.of(version, messages))
                        .orElse(null),
                review.failure().map(failure -> failure.detail()).orElse(null),
                report.sheets().size(),
                report.sheets().stream().mapToInt(SheetReport::rows).sum(),
                report.sheets().stream().mapToInt(SheetReport::rowsTaken).sum(),
                markable(report),
                ProblemGroup.of(report.problems().stream().map(Notice::of).toList(), messages));
    }

    public boolean running() {
        return state == ImportReview.State.WAITING || state == ImportReview.State.READING;
    }

    public int blocking() {
        return count(Severity.BLOCKS);
    }

    public int skipping() {
        return count(Severity.ROW_SKIPPED);
    }

    public int warning() {
        return count(Severity.WARNING);
    }

    private int count(Severity severity) {
        return groups.stream()
                .filter(group -> group.severity() == severity)
                .mapToInt(ProblemGroup::count)
                .sum();
    }

    /** Files of cells; a map has none. */
    private static List<Markable> markable(ImportReport report) {
        List<FileReport> files = report.files();
        return IntStream.range(0, files.size())
                .filter(at -> files.get(at).accepted()
                        && hasCells(report, files.get(at).file()))
                .mapToObj(at -> new Markable(at + 1, files.get(at).file()))
                .toList();
    }

    private static boolean hasCells(ImportReport report, String file) {
        return report.ignoredSheets().stream().anyMatch(sheet -> sheet.file().equals(file))
                || report.sheets().stream()
                        .anyMatch(sheet ->
                                sheet.file().equals(file) && sheet.layout().isPresent());
    }
}
