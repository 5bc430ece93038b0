package org.sira.api.export.workbook;

/**
 * A column of a table.
 *
 * @param tag in HXL
 * @param widthCharacters about how many characters are seen
 */
public record Column(String title, String tag, int widthCharacters, Format format) {

    /** How the cells of a column are shown. */
    public enum Format {
        TEXT,
        /** Text that breaks into lines. */
        LONG_TEXT,
        WHOLE,
        ONE_DECIMAL,
        TWO_DECIMALS,
        DATE,
        DATE_TIME
    }
}
