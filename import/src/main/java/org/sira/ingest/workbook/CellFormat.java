package org.sira.ingest.workbook;

/** How the numbers and dates of a column are shown. Text is shown as it is, whatever the format. */
public enum CellFormat {
    GENERAL("General"),
    /** Whole numbers with a thousands separator. */
    WHOLE("#,##0"),
    /** One digit after the decimal point; the number itself keeps all of its digits. */
    ONE_DECIMAL("#,##0.0"),
    TWO_DECIMALS("#,##0.00"),
    /** Degrees, to about a metre. */
    COORDINATE("0.00000"),
    PERCENT("0%"),
    DATE("dd/mm/yyyy"),
    DATE_TIME("dd/mm/yyyy hh:mm"),
    TIME("hh:mm");

    private final String pattern;

    CellFormat(String pattern) {
        this.pattern = pattern;
    }

    String pattern() {
        return pattern;
    }
}
