package org.sira.ingest.workbook;

/**
 * A column of a written sheet.
 *
 * @param title shown in the header row; empty for none
 * @param widthCharacters width in characters of the default font, 1 to 255
 * @param wrap whether long text breaks into lines instead of running on
 */
public record ColumnToWrite(String title, int widthCharacters, CellFormat format, boolean wrap) {

    public ColumnToWrite {
        if (widthCharacters < 1 || widthCharacters > 255) {
            throw new IllegalArgumentException("Column \"%s\": a width of %d characters is not within 1 to 255."
                    .formatted(title, widthCharacters));
        }
    }

    public static ColumnToWrite text(String title, int widthCharacters) {
        return new ColumnToWrite(title, widthCharacters, CellFormat.GENERAL, false);
    }

    public static ColumnToWrite wrapped(String title, int widthCharacters) {
        return new ColumnToWrite(title, widthCharacters, CellFormat.GENERAL, true);
    }

    public static ColumnToWrite of(String title, int widthCharacters, CellFormat format) {
        return new ColumnToWrite(title, widthCharacters, format, false);
    }
}
