package org.sira.api.dataset.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sira.api.platform.Language;
import org.sira.ingest.choice.SheetChoice;
import org.sira.ingest.dataset.FileReport;
import org.sira.ingest.dataset.IgnoredSheet;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.dataset.SheetReport.Confidence;
import org.sira.ingest.schema.SheetKind;

/** How each sheet is read, and as what it could be. */
record SheetsPage(List<Row> rows, List<Option> kinds) {

    /** A kind to choose. */
    record Option(String value, String words) {}

    /** Of a text file: its encoding, and what stands between its cells. */
    record Text(String encoding, String separator) {}

    /**
     * A sheet.
     *
     * @param chosen value of the option that holds: a kind, {@code AUTO} or {@code IGNORE}
     * @param readAs kind as which it is read, empty where it is not
     * @param reason why it is not read, empty where it is
     * @param headerRow from 1; 0 where it has none
     * @param rows below the header, of which {@code taken} are in the dataset
     * @param source whose layout it has, empty where it is nobody's known
     * @param text how the bytes of its file were understood; empty unless that is delimited text
     */
    record Row(
            String file,
            String sheet,
            String name,
            String chosen,
            String readAs,
            String reason,
            int headerRow,
            int rows,
            int taken,
            Confidence confidence,
            List<String> unknownColumns,
            int formulas,
            int hiddenRows,
            int mergedRanges,
            String source,
            Optional<Text> text) {

        /** Whether there is something to remark. */
        public boolean remarkable() {
            return !source.isEmpty()
                    || text.isPresent()
                    || !reason.isEmpty()
                    || !unknownColumns.isEmpty()
                    || formulas + hiddenRows + mergedRanges > 0;
        }

        /** Whether its cells can be read differently; the features of a map cannot. */
        public boolean ofCells() {
            return !reason.equals(IgnoredSheet.Reason.NO_CELLS.name()) && (headerRow > 0 || readAs.isEmpty());
        }
    }

    static final String AUTO = "AUTO";
    static final String IGNORE = "IGNORE";

    SheetsPage {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    static SheetsPage of(OpenImport open, Language language) {
        List<Row> rows = new ArrayList<>();
        open.report().sheets().forEach(sheet -> rows.add(read(open, sheet, language)));
        open.report().ignoredSheets().forEach(sheet -> rows.add(ignored(open, sheet, language)));
        List<Option> kinds = Arrays.stream(SheetKind.values())
                .map(kind -> new Option(kind.name(), KindWords.of(kind, language)))
                .toList();
        return new SheetsPage(rows, kinds);
    }

    private static Row read(OpenImport open, SheetReport sheet, Language language) {
        return new Row(
                sheet.file(),
                sheet.sheet(),
                open.nameOf(sheet.file(), sheet.sheet()),
                chosen(open, sheet.file(), sheet.sheet()).orElse(AUTO),
                KindWords.of(sheet.kind(), language),
                "",
                sheet.headerRow(),
                sheet.rows(),
                sheet.rowsTaken(),
                confidence(open, sheet),
                sheet.unknownColumns().stream()
                        .map(SheetReport.UnknownColumn::heading)
                        .toList(),
                sheet.formulas(),
                sheet.hiddenRows(),
                sheet.mergedRanges(),
                sheet.source().map(source -> KindWords.of(source, language)).orElse(""),
                text(open, sheet.file(), language));
    }

    private static Row ignored(OpenImport open, IgnoredSheet sheet, Language language) {
        return new Row(
                sheet.file(),
                sheet.sheet(),
                open.nameOf(sheet.file(), sheet.sheet()),
                chosen(open, sheet.file(), sheet.sheet()).orElse(IGNORE),
                "",
                sheet.reason().name(),
                0,
                0,
                0,
                Confidence.UNKNOWN,
                List.of(),
                0,
                0,
                0,
                "",
                text(open, sheet.file(), language));
    }

    private static Optional<Text> text(OpenImport open, String file, Language language) {
        return open.report().files().stream()
                .filter(report -> report.file().equals(file))
                .findFirst()
                .flatMap(FileReport::textFormat)
                .map(format -> new Text(
                        KindWords.of(format.encoding(), language), KindWords.of(format.separator(), language)));
    }

    /** What a person chose last, as the value of an option. */
    private static Optional<String> chosen(OpenImport open, String file, String sheet) {
        return open.choices().sheets().stream()
                .filter(choice -> choice.file().equals(file) && choice.sheet().equals(sheet))
                .reduce((earlier, later) -> later)
                .map(choice -> choice instanceof SheetChoice.Read read
                        ? read.kind().map(Enum::name).orElse(AUTO)
                        : IGNORE);
    }

    /** As sure as the least sure of the columns that its kind needs. */
    private static Confidence confidence(OpenImport open, SheetReport sheet) {
        if (chosen(open, sheet.file(), sheet.sheet())
                .filter(choice -> !choice.equals(AUTO))
                .isPresent()) {
            return Confidence.CHOSEN;
        }
        boolean doubtful = sheet.columns().stream().anyMatch(column -> column.confidence() == Confidence.LIKELY);
        boolean complete = ColumnsPage.missing(sheet).isEmpty();
        return complete && !doubtful ? Confidence.CERTAIN : Confidence.LIKELY;
    }
}
