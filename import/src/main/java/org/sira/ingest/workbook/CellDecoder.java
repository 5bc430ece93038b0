package org.sira.ingest.workbook;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sira.ingest.value.CellValue;

/** From what a cell of an .xlsx stores to what it holds. */
final class CellDecoder {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");
    private static final int LONGEST_NUMBER = 64;
    private static final int SHOWN_OF_FORMULA = 60;

    private final SharedTexts sharedTexts;
    private final CellTexts texts;
    private final NumberDecoder numbers;

    CellDecoder(SharedTexts sharedTexts, CellTexts texts, NumberDecoder numbers) {
        this.sharedTexts = sharedTexts;
        this.texts = texts;
        this.numbers = numbers;
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
            case "s" ->
                texts.value(sharedTexts.find(AttributeValues.whole(stored, -1)).orElse(""));
            case "b" ->
                stored.isBlank()
                        ? CellValue.BLANK
                        : new CellValue.Bool(stored.strip().equals("1"));
            case "e" -> stored.isBlank() ? CellValue.BLANK : new CellValue.Fault(stored.strip());
            case "", "n" -> number(stored.strip(), style);
            default -> texts.value(CodedCharacters.decode(stored));
        };
    }

    private CellValue number(String stored, int style) {
        if (stored.length() > LONGEST_NUMBER || !NUMBER.matcher(stored).matches()) {
            return texts.value(stored);
        }
        double value = Double.parseDouble(stored);
        return Double.isInfinite(value) ? texts.value(stored) : numbers.decode(value, style);
    }
}
