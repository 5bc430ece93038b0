package org.sira.api.dataset.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sira.api.platform.Language;
import org.sira.ingest.choice.ColumnChoice;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.dataset.SheetReport.Confidence;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.schema.Field;

/**
 * What the columns of one sheet mean.
 *
 * @param sheets among which people choose
 * @param needed the columns that its kind needs, missing ones first
 * @param fields what a column can mean, needed ones first
 */
record ColumnsPage(
        List<SheetLink> sheets,
        String file,
        String sheet,
        String name,
        String kind,
        List<Needed> needed,
        List<Option> fields,
        List<Row> rows) {

    /** A sheet to choose, with how many of its columns are not read and how many needed ones are missing. */
    record SheetLink(String file, String sheet, String name, boolean current, int unread, int missing) {}

    /** @param column letters of the column from which it is read, empty where it is missing */
    record Needed(String words, String column) {

        public boolean missing() {
            return column.isEmpty();
        }
    }

    /** A meaning to choose. */
    record Option(String value, String words, boolean required) {}

    /**
     * A column.
     *
     * @param number from 0; {@code letters} as the spreadsheet shows it
     * @param field name of what it means, empty where it is not read
     * @param remembered from an earlier import
     */
    record Row(
            int number,
            String letters,
            String heading,
            List<String> samples,
            String field,
            Confidence confidence,
            boolean remembered) {

        Row {
            samples = List.copyOf(samples);
        }
    }

    ColumnsPage {
        sheets = List.copyOf(sheets);
        needed = List.copyOf(needed);
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /** Sheets of cells that are read. */
    static List<SheetReport> sheets(OpenImport open) {
        return open.report().sheets().stream()
                .filter(sheet -> sheet.layout().isPresent())
                .toList();
    }

    /** The sheet that was asked for; else the first that lacks a column, else that has one which is not read, else any. */
    static Optional<SheetReport> chosen(OpenImport open, String file, String sheet) {
        List<SheetReport> sheets = sheets(open);
        return sheets.stream()
                .filter(each -> each.file().equals(file) && each.sheet().equals(sheet))
                .findFirst()
                .or(() ->
                        sheets.stream().filter(each -> !missing(each).isEmpty()).findFirst())
                .or(() -> sheets.stream()
                        .filter(each -> !each.unknownColumns().isEmpty())
                        .findFirst())
                .or(() -> sheets.stream().findFirst());
    }

    static ColumnsPage of(OpenImport open, SheetReport sheet, Language language) {
        List<Field> fields = Field.of(sheet.kind());
        return new ColumnsPage(
                sheets(open).stream().map(each -> link(open, each, sheet)).toList(),
                sheet.file(),
                sheet.sheet(),
                open.nameOf(sheet.file(), sheet.sheet()),
                KindWords.of(sheet.kind(), language),
                fields.stream()
                        .filter(Field::required)
                        .map(field -> new Needed(KindWords.of(field, language), column(sheet, field)))
                        .sorted((one, other) -> Boolean.compare(other.missing(), one.missing()))
                        .toList(),
                fields.stream()
                        .sorted((one, other) -> Boolean.compare(other.required(), one.required()))
                        .map(field -> new Option(field.name(), KindWords.of(field, language), field.required()))
                        .toList(),
                sheet.columns().stream().map(column -> row(open, sheet, column)).toList());
    }

    /** The columns that a sheet needs and does not have. */
    static List<Field> missing(SheetReport sheet) {
        return Field.of(sheet.kind()).stream()
                .filter(field -> field.required()
                        && sheet.headerRow() > 0
                        && column(sheet, field).isEmpty())
                .toList();
    }

    /** A meaning by its name, among those of the kind of a sheet. */
    static Optional<Field> field(SheetReport sheet, String name) {
        return Arrays.stream(Field.values())
                .filter(field -> field.kind() == sheet.kind() && field.name().equals(name))
                .findFirst();
    }

    private static SheetLink link(OpenImport open, SheetReport sheet, SheetReport current) {
        return new SheetLink(
                sheet.file(),
                sheet.sheet(),
                open.nameOf(sheet.file(), sheet.sheet()),
                sheet.equals(current),
                sheet.unknownColumns().size(),
                missing(sheet).size());
    }

    private static String column(SheetReport sheet, Field field) {
        return sheet.columns().stream()
                .filter(column -> column.field().equals(Optional.of(field)))
                .map(column -> CellRef.columnName(column.number()))
                .findFirst()
                .orElse("");
    }

    private static Row row(OpenImport open, SheetReport sheet, SheetReport.Column column) {
        return new Row(
                column.number(),
                CellRef.columnName(column.number()),
                column.heading(),
                column.samples(),
                column.field().map(Enum::name).orElse(""),
                column.confidence(),
                lastChoice(open, sheet, column)
                        .filter(open.remembered().columns()::contains)
                        .isPresent());
    }

    private static Optional<ColumnChoice> lastChoice(OpenImport open, SheetReport sheet, SheetReport.Column column) {
        return open.choices().columns().stream()
                .filter(choice ->
                        Optional.of(choice.layout()).equals(sheet.layout()) && choice.column() == column.number())
                .reduce((earlier, later) -> later);
    }
}
