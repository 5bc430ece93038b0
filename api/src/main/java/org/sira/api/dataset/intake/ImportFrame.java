package org.sira.api.dataset.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.sira.api.dataset.DataFile;
import org.sira.api.dataset.ImportReview;
import org.sira.api.dataset.choice.ChoiceHistory;
import org.sira.api.dataset.choice.ChoiceWords;
import org.sira.api.platform.Language;
import org.sira.ingest.dataset.ImportReport;
import org.sira.ingest.problem.MoreLikeThis;

/**
 * What stands above each page of an import.
 *
 * @param revision of the decisions that the page shows; forms send it back
 * @param steps in words, the last one first
 * @param undo what would be taken back, empty where there is nothing; {@code redo} likewise
 * @param columns that are not read, in all sheets
 * @param places names of places that are not recognised, each once for each area in which it is said to lie
 */
record ImportFrame(
        String fileNames,
        boolean read,
        int revision,
        List<String> steps,
        String undo,
        String redo,
        int sheets,
        int columns,
        int places,
        int problems) {

    ImportFrame {
        steps = List.copyOf(steps);
    }

    static ImportFrame of(ImportReview review, Language language) {
        ImportReport report = review.report().orElse(new ImportReport(List.of(), List.of(), List.of(), List.of()));
        ChoiceHistory history = review.decisions().history();
        ChoiceWords words = new ChoiceWords(language);
        return new ImportFrame(
                review.files().stream().map(DataFile::name).collect(Collectors.joining(", ")),
                review.report().isPresent(),
                review.decisions().revision(),
                history.done().stream().map(words::of).toList(),
                history.undoable().map(words::of).orElse(""),
                history.redoable().map(words::of).orElse(""),
                report.sheets().size() + report.ignoredSheets().size(),
                report.sheets().stream()
                        .mapToInt(sheet -> sheet.unknownColumns().size())
                        .sum(),
                (int) report.problems().stream()
                        .map(PlacesPage::key)
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .count(),
                report.problems().stream()
                        .mapToInt(problem -> problem instanceof MoreLikeThis more ? more.count() : 1)
                        .sum());
    }
}
