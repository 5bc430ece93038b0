package org.sira.api.export.workbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.sira.ingest.workbook.CellFormat;
import org.sira.ingest.workbook.CellToWrite;
import org.sira.ingest.workbook.ColumnToWrite;
import org.sira.ingest.workbook.SheetToWrite;
import org.sira.ingest.workbook.WorkbookWriter;

/** Writes tables as an .xlsx workbook. Text stays text, whatever it starts with. */
public final class Workbooks {

    private Workbooks() {}

    /**
     * A workbook with a sheet for each table.
     *
     * @param title of the workbook
     * @param headLines above each table
     * @param createdAt noted in the file
     */
    public static byte[] bytes(String title, List<String> headLines, List<Table> tables, Instant createdAt) {
        List<SheetToWrite> sheets = tables.stream()
                .map(table -> sheet(table).withTitleLines(headLines))
                .toList();
        return WorkbookWriter.bytes(title, sheets, createdAt);
    }

    private static SheetToWrite sheet(Table table) {
        return SheetToWrite.table(
                        table.name(),
                        table.columns().stream().map(Workbooks::column).toList(),
                        table.rows().stream()
                                .map(row -> row.stream().map(Workbooks::cell).toList())
                                .toList())
                .withTags(table.columns().stream().map(Column::tag).toList());
    }

    private static ColumnToWrite column(Column column) {
        return switch (column.format()) {
            case TEXT -> ColumnToWrite.text(column.title(), column.widthCharacters());
            case LONG_TEXT -> ColumnToWrite.wrapped(column.title(), column.widthCharacters());
            case WHOLE -> formatted(column, CellFormat.WHOLE);
            case ONE_DECIMAL -> formatted(column, CellFormat.ONE_DECIMAL);
            case TWO_DECIMALS -> formatted(column, CellFormat.TWO_DECIMALS);
            case DATE -> formatted(column, CellFormat.DATE);
            case DATE_TIME -> formatted(column, CellFormat.DATE_TIME);
        };
    }

    private static ColumnToWrite formatted(Column column, CellFormat format) {
        return ColumnToWrite.of(column.title(), column.widthCharacters(), format);
    }

    private static CellToWrite cell(Object value) {
        if (value instanceof String text) {
            return CellToWrite.of(fitting(text));
        }
        if (value instanceof Number number) {
            return CellToWrite.of(number.doubleValue());
        }
        if (value instanceof LocalDateTime time) {
            return CellToWrite.of(time);
        }
        if (value instanceof LocalDate day) {
            return CellToWrite.of(day);
        }
        throw new IllegalArgumentException("A cell holds %s (%s); text, a number, a date or a time was expected."
                .formatted(value, value.getClass()));
    }

    private static String fitting(String text) {
        return text.length() <= CellToWrite.MAX_CHARACTERS
                ? text
                : text.substring(0, CellToWrite.MAX_CHARACTERS - 1) + "…";
    }
}
