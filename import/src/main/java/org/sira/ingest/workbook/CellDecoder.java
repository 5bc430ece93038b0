package org.sira.ingest.workbook;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.ExcelSerial;

/** From what a cell stores to what it holds. */
final class CellDecoder {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");
    private static final int LONGEST_NUMBER = 64;
    private static final int SHOWN_OF_FORMULA = 60;

    private final SharedTexts texts;
    private final DateStyles dateStyles;
    private final boolean date1904;

    CellDecoder(SharedTexts texts, DateStyles dateStyles, boolean date1904) {
        this.texts = texts;
        this.dateStyles = dateStyles;
        this.date1904 = date1904;
    }

    /**
     * @param type as the cell states it, empty for a number
     * @param stored its value, of a formula the one last computed
     */
    CellValue decode(String type, int style, String stored, @Nullable String formula) {
        if (formula != null && stored.isEmpty() && !type.equals("str")) {
            String shown = "=" + formula;
            return new CellValue.Fault(shown.substring(0, Math.min(shown.length(), SHOWN_OF_FORMULA)));
        }
        return switch (type) {
            case "s" -> text(texts.find(AttributeValues.whole(stored, -1)).orElse(""));
            case "b" ->
                stored.isBlank()
                        ? CellValue.BLANK
                        : new CellValue.Bool(stored.strip().equals("1"));
            case "e" -> stored.isBlank() ? CellValue.BLANK : new CellValue.Fault(stored.strip());
            case "", "n" -> number(stored.strip(), style);
            default -> text(CodedCharacters.decode(stored));
        };
    }

    private CellValue number(String stored, int style) {
        if (stored.length() > LONGEST_NUMBER || !NUMBER.matcher(stored).matches()) {
            return text(stored);
        }
        double value = Double.parseDouble(stored);
        if (Double.isInfinite(value)) {
            return text(stored);
        }
        CellValue plain = new CellValue.Numeric(value, date1904);
        if (!dateStyles.isDate(style)) {
            return plain;
        }
        return ExcelSerial.toDateTime(value, date1904)
                .<CellValue>map(CellValue.Moment::new)
                .orElse(plain);
    }

    /** No-break and other typographic spaces count as white space at the ends. */
    private static CellValue text(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? CellValue.BLANK : new CellValue.Text(text.substring(start, end));
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }
}
