package org.sira.ingest.workbook;

import org.jspecify.annotations.Nullable;
import org.sira.ingest.value.CellValue;

/** From what a cell of an .xlsx stores to what it holds. */
final class CellDecoder {

    private static final int SHOWN_OF_FORMULA = 60;
    /** A power of two. Most cells repeat the texts of a few others. */
    private static final int TEXTS_KEPT = 16 * 1024;

    private final SharedTexts sharedTexts;
    private final CellTexts texts;
    private final NumberDecoder numbers;
    /** What the shared texts read last became, each at the end of its number. */
    private final @Nullable CellValue[] kept = new CellValue[TEXTS_KEPT];

    private final int[] keptNumbers = new int[TEXTS_KEPT];

    CellDecoder(SharedTexts sharedTexts, CellTexts texts, NumberDecoder numbers) {
        this.sharedTexts = sharedTexts;
        this.texts = texts;
        this.numbers = numbers;
    }

    /** Whether a formula has no last value: it was never computed. */
    static boolean lacksValue(String type, CharSequence stored) {
        return stored.isEmpty() && !type.equals("str");
    }

    static CellValue neverComputed(CharSequence formula) {
        return new CellValue.Fault("=" + formula.subSequence(0, Math.min(formula.length(), SHOWN_OF_FORMULA - 1)));
    }

    /**
     * @param type as the cell states it, empty for a number
     * @param stored its value, of a formula the one last computed
     */
    CellValue decode(String type, int style, CharSequence stored) {
        return switch (type) {
            case "s" -> shared(AttributeValues.whole(stored, -1));
            case "", "n" -> number(stored, style);
            default -> spelledOut(type, stored.toString());
        };
    }

    private CellValue spelledOut(String type, String stored) {
        return switch (type) {
            case "b" ->
                stored.isBlank()
                        ? CellValue.BLANK
                        : new CellValue.Bool(stored.strip().equals("1"));
            case "e" -> stored.isBlank() ? CellValue.BLANK : new CellValue.Fault(stored.strip());
            default -> texts.value(CodedCharacters.decode(stored));
        };
    }

    private CellValue shared(int number) {
        int slot = number & (TEXTS_KEPT - 1);
        CellValue before = kept[slot];
        if (before != null && keptNumbers[slot] == number) {
            return before;
        }
        int damaged = texts.damagedCells();
        CellValue value = texts.value(sharedTexts.find(number).orElse(""));
        // Damage is counted cell by cell.
        if (texts.damagedCells() == damaged) {
            keptNumbers[slot] = number;
            kept[slot] = value;
        }
        return value;
    }

    private CellValue number(CharSequence stored, int style) {
        double value = StoredNumber.parse(stored);
        return Double.isNaN(value) ? texts.value(stored.toString()) : numbers.decode(value, style);
    }
}
