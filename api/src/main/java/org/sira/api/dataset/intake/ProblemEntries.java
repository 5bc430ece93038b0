package org.sira.api.dataset.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sira.api.dataset.Notice;
import org.sira.api.dataset.NoticeTexts;
import org.sira.api.dataset.ProblemGroup;
import org.sira.api.dataset.intake.ProblemEntry.Repair;
import org.sira.api.dataset.report.ProblemKinds;
import org.sira.api.dataset.report.RawCells;
import org.sira.api.dataset.report.Suggestions;
import org.sira.api.platform.Messages;
import org.sira.ingest.choice.CellEdit;
import org.sira.ingest.problem.AmbiguousPlace;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.EmptySheet;
import org.sira.ingest.problem.HeaderNotFound;
import org.sira.ingest.problem.HiddenSheet;
import org.sira.ingest.problem.MissingColumn;
import org.sira.ingest.problem.MissingKind;
import org.sira.ingest.problem.MoreLikeThis;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.RepeatedColumn;
import org.sira.ingest.problem.SideTable;
import org.sira.ingest.problem.UnknownPlace;

/** Makes the problems of an import ready to be shown, with what their cells hold. */
final class ProblemEntries {

    private final OpenImport open;
    private final NoticeTexts texts;
    private final Suggestions suggestions;
    private final Map<CellRef, String> raw;
    private final Map<CellRef, String> edits = new LinkedHashMap<>();

    private ProblemEntries(OpenImport open, RawCells cells, Messages messages) {
        this.open = open;
        this.texts = new NoticeTexts(messages);
        this.suggestions = new Suggestions(messages.language(), open.places());
        for (CellEdit edit : open.choices().edits()) {
            edits.put(edit.where(), edit.text());
        }
        Set<CellRef> wanted = new LinkedHashSet<>();
        open.report().problems().stream()
                .filter(problem -> !ProblemKinds.ofPersons(problem))
                .forEach(problem -> wanted.add(problem.where()));
        this.raw = cells.read(wanted);
    }

    /** In the order of their severity, what blocks first; within it as they were met. */
    static List<ProblemEntry> of(OpenImport open, RawCells cells, Messages messages) {
        ProblemEntries entries = new ProblemEntries(open, cells, messages);
        List<ProblemEntry> all = new ArrayList<>();
        open.report().problems().forEach(problem -> all.add(entries.entry(problem)));
        all.sort((one, other) -> one.severity().compareTo(other.severity()));
        return List.copyOf(all);
    }

    private ProblemEntry entry(Problem problem) {
        CellRef where = problem.where();
        Notice notice = Notice.of(problem);
        Problem kind = problem instanceof MoreLikeThis more ? more.example() : problem;
        return new ProblemEntry(
                problem,
                ProblemGroup.key(kind.severity(), kind.key()),
                open.nameOf(where.file(), where.sheet()),
                texts.text(notice),
                texts.action(notice),
                edits.getOrDefault(where, raw.getOrDefault(where, "")),
                edits.containsKey(where),
                repair(problem),
                suggestions.of(problem),
                suggestions.safe(problem),
                problem instanceof MoreLikeThis more ? more.count() : 1);
    }

    private Repair repair(Problem problem) {
        if (problem instanceof UnknownPlace || problem instanceof AmbiguousPlace) {
            return Repair.PLACES;
        }
        if (problem instanceof MissingColumn || problem instanceof RepeatedColumn || ProblemKinds.ofPersons(problem)) {
            return Repair.COLUMNS;
        }
        if (problem instanceof SideTable) {
            return Repair.FILE;
        }
        if (problem instanceof HiddenSheet
                || problem instanceof HeaderNotFound
                || problem instanceof MissingKind
                || problem instanceof EmptySheet) {
            return Repair.SHEETS;
        }
        CellRef where = problem.where();
        return RawCells.isCell(where) && where.row() > open.headerRow(where.file(), where.sheet())
                ? Repair.CELL
                : Repair.FILE;
    }
}
