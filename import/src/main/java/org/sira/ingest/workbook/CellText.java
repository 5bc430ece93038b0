package org.sira.ingest.workbook;

import java.util.regex.Pattern;

/** Text on its way into a cell. */
final class CellText {

    /** What a spreadsheet may take for the start of a formula, with the full-width forms that it also accepts. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    /** Spreadsheets read _x0041_ in stored text as the character with that code. */
    private static final Pattern CODED_CHARACTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** Whether a person who edits the cell would turn the text into a formula unless it is marked as text. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The form in which the text is stored, so that it is read back as it was. */
    static String stored(String text) {
        return CODED_CHARACTER.matcher(readable(text)).replaceAll("_x005F_");
    }

    /** The text with a replacement character for all that XML cannot hold. */
    static String readable(String text) {
        StringBuilder readable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> readable.appendCodePoint(isXml(character) ? character : 0xFFFD));
        return readable.toString();
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
