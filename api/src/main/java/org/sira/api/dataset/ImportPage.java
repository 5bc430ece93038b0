package org.sira.api.dataset;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.jobs.Decision;
import org.sira.ingest.dataset.IgnoredSheet;
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
        List<Sheet> sheets,
        List<Ignored> ignored,
        List<ProblemGroup> groups) {

    /** A sheet that was recognised. */
    record Sheet(
            String name,
            String kind,
            int headerRow,
            int rows,
            int taken,
            int skipped,
            List<String> unknownColumns,
            int formulas,
            int hiddenRows,
            int mergedRanges) {

        /** Whether there is nothing to remark. */
        public boolean empty() {
            return unknownColumns.isEmpty() && formulas + hiddenRows + mergedRanges == 0;
        }
    }

    /** A sheet that was not read. */
    record Ignored(String name, IgnoredSheet.Reason reason) {}

    static ImportPage of(ImportReview review, Messages messages) {
        ImportReport report = review.report().orElse(new ImportReport(List.of(), List.of(), List.of(), List.of()));
        boolean severalFiles = review.files().size() > 1;
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
                report.sheets().stream()
                        .map(sheet -> sheet(sheet, severalFiles, messages.language()))
                        .toList(),
                report.ignoredSheets().stream()
                        .map(sheet -> new Ignored(name(sheet.file(), sheet.sheet(), severalFiles), sheet.reason()))
                        .toList(),
                ProblemGroup.of(report.problems().stream().map(Notice::of).toList(), messages));
    }

    public boolean running() {
        return state == ImportReview.State.WAITING || state == ImportReview.State.READING;
    }

    public int rows() {
        return sheets.stream().mapToInt(Sheet::rows).sum();
    }

    public int rowsTaken() {
        return sheets.stream().mapToInt(Sheet::taken).sum();
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

    private static Sheet sheet(SheetReport report, boolean severalFiles, Language language) {
        return new Sheet(
                name(report.file(), report.sheet(), severalFiles),
                language == Language.FR
                        ? report.kind().words().french()
                        : report.kind().words().english(),
                report.headerRow(),
                report.rows(),
                report.rowsTaken(),
                report.rowsSkipped(),
                report.unknownColumns().stream()
                        .map(SheetReport.UnknownColumn::heading)
                        .toList(),
                report.formulas(),
                report.hiddenRows(),
                report.mergedRanges());
    }

    private static String name(String file, String sheet, boolean severalFiles) {
        return severalFiles ? file + " · " + sheet : sheet;
    }
}
