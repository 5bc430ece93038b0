package org.sira.ingest.workbook;

import java.util.List;

/**
 * A sheet to write: title lines, a header row, a row of HXL tags and the rows of a table, each of them optional.
 *
 * <p>The header row is frozen with all above it, and is left out when no column has a title. A filter is set on the
 * last header row. In print the sheet is landscape and as wide as the page.
 *
 * @param name shown on the tab; characters that a tab cannot show are replaced when it is written
 * @param titleLines above the table, the first of them large
 * @param tags HXL tags under the titles, one for each column, or none at all
 * @param rows cells in the order of the columns; a row may end early
 */
public record SheetToWrite(
        String name,
        List<String> titleLines,
        List<ColumnToWrite> columns,
        List<String> tags,
        List<List<CellToWrite>> rows) {

    static final int MAX_ROWS = 1_048_576;

    private static final int MAX_COLUMNS = 16_384;

    public SheetToWrite {
        titleLines = List.copyOf(titleLines);
        columns = List.copyOf(columns);
        tags = List.copyOf(tags);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty() || columns.size() > MAX_COLUMNS) {
            throw new IllegalArgumentException(
                    "Sheet \"%s\" has %d columns; 1 to %,d fit.".formatted(name, columns.size(), MAX_COLUMNS));
        }
        if (!tags.isEmpty() && tags.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "Sheet \"%s\" has %d HXL tags for %d columns; give one for each, or none."
                            .formatted(name, tags.size(), columns.size()));
        }
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).size() > columns.size()) {
                throw new IllegalArgumentException("Sheet \"%s\": row %d of the table has %d cells for %d columns."
                        .formatted(name, index + 1, rows.get(index).size(), columns.size()));
            }
        }
        if (rows.size() + titleLines.size() + 3 > MAX_ROWS) {
            throw new IllegalArgumentException("Sheet \"%s\" has %,d rows; a workbook takes %,d in a sheet: split it."
                    .formatted(name, rows.size(), MAX_ROWS));
        }
    }

    /** A header row and rows, nothing above. */
    public static SheetToWrite table(String name, List<ColumnToWrite> columns, List<List<CellToWrite>> rows) {
        return new SheetToWrite(name, List.of(), columns, List.of(), rows);
    }

    /** Lines to read, without a table; the first is shown large. */
    public static SheetToWrite notes(String name, String title, List<String> lines) {
        return new SheetToWrite(
                name,
                List.of(title),
                List.of(ColumnToWrite.wrapped("", 110)),
                List.of(),
                lines.stream().map(line -> List.of(CellToWrite.of(line))).toList());
    }

    public SheetToWrite withTitleLines(List<String> newTitleLines) {
        return new SheetToWrite(name, newTitleLines, columns, tags, rows);
    }

    public SheetToWrite withTags(List<String> newTags) {
        return new SheetToWrite(name, titleLines, columns, newTags, rows);
    }

    boolean hasHeader() {
        return columns.stream().anyMatch(column -> !column.title().isEmpty());
    }
}
