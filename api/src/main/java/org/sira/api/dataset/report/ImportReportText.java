package org.sira.api.dataset.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sira.api.dataset.ImportedFiles;
import org.sira.api.dataset.Notice;
import org.sira.api.dataset.ProblemGroup;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Texts;
import org.sira.ingest.dataset.IgnoredSheet;
import org.sira.ingest.dataset.SheetReport;

/** The report of an import as lines for a terminal: sheets, then problems by what mends them, what blocks last. */
public final class ImportReportText {

    private static final String BUNDLE = "org.sira.api.dataset.texts";
    /** Of one kind; the rest is in the report file. */
    private static final int MOST_PLACES = 20;

    private final Texts texts;
    private final Messages messages;

    public ImportReportText(Messages messages) {
        this.texts = new Texts(BUNDLE, messages.language());
        this.messages = messages;
    }

    public List<String> of(ImportedFiles imported) {
        List<String> lines = new ArrayList<>();
        imported.report().sheets().forEach(sheet -> lines.add(line(sheet)));
        imported.report().ignoredSheets().forEach(sheet -> lines.add(line(sheet)));
        List<ProblemGroup> groups = new ArrayList<>(ProblemGroup.of(
                imported.report().problems().stream().map(Notice::of).toList(), messages));
        Collections.reverse(groups);
        for (ProblemGroup group : groups) {
            lines.add("");
            lines.addAll(lines(group));
        }
        return lines;
    }

    private String line(SheetReport sheet) {
        String kind = messages.language() == Language.FR
                ? sheet.kind().words().french()
                : sheet.kind().words().english();
        String read = texts.text(
                "data.report.sheet",
                sheet.file() + " · " + sheet.sheet(),
                kind,
                sheet.rowsTaken(),
                sheet.rowsTaken() + sheet.rowsSkipped());
        String unread = sheet.unknownColumns().stream()
                .map(SheetReport.UnknownColumn::heading)
                .collect(Collectors.joining(", "));
        return unread.isEmpty() ? read : read + " " + texts.text("data.report.unread", unread);
    }

    private String line(IgnoredSheet sheet) {
        return texts.text(
                "data.report.ignored",
                sheet.file() + " · " + sheet.sheet(),
                texts.text("data.ignored." + sheet.reason().name()));
    }

    private List<String> lines(ProblemGroup group) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text(
                "data.report.group",
                texts.text("data.severity.one." + group.severity().name()).toUpperCase(locale()),
                group.count(),
                group.action()));
        group.lines().stream().limit(MOST_PLACES).forEach(line -> lines.add("  " + line.where() + ": " + line.text()));
        if (group.count() > MOST_PLACES) {
            lines.add("  " + texts.text("data.report.more", group.count() - MOST_PLACES));
        }
        return lines;
    }

    private Locale locale() {
        return messages.language().locale();
    }
}
