package org.sira.ingest.workbook;

import java.util.List;

/**
 * A column of a written sheet.
 *
 * @param title shown in the header row; empty for none
 * @param widthCharacters width in characters of the default font, 1 to 255
 * @param wrap whether long text breaks into lines instead of running on
 * @param note shown beside the title when one points at it; empty for none
 * @param choices words to choose from in the cells below; other words may be typed after a warning
 */
public record ColumnToWrite(
        String title, int widthCharacters, CellFormat format, boolean wrap, String note, List<String> choices) {

    /** What a spreadsheet takes in all, with the commas between them. */
    private static final int MAX_CHOICES_CHARACTERS = 255;

    public ColumnToWrite {
        choices = List.copyOf(choices);
        if (widthCharacters < 1 || widthCharacters > 255) {
            throw new IllegalArgumentException("Column \"%s\": a width of %d characters is not within 1 to 255."
                    .formatted(title, widthCharacters));
        }
        if (String.join(",", choices).length() > MAX_CHOICES_CHARACTERS
                || choices.stream().anyMatch(choice -> choice.contains(","))) {
            throw new IllegalArgumentException(
                    "Column \"%s\": the choices %s have commas, or are longer together than %d characters."
                            .formatted(title, choices, MAX_CHOICES_CHARACTERS));
        }
    }

    public static ColumnToWrite text(String title, int widthCharacters) {
        return of(title, widthCharacters, CellFormat.GENERAL);
    }

    public static ColumnToWrite wrapped(String title, int widthCharacters) {
        return new ColumnToWrite(title, widthCharacters, CellFormat.GENERAL, true, "", List.of());
    }

    public static ColumnToWrite of(String title, int widthCharacters, CellFormat format) {
        return new ColumnToWrite(title, widthCharacters, format, false, "", List.of());
    }

    public ColumnToWrite withNote(String newNote) {
        return new ColumnToWrite(title, widthCharacters, format, wrap, newNote, choices);
    }

    public ColumnToWrite withChoices(List<String> newChoices) {
        return new ColumnToWrite(title, widthCharacters, format, wrap, note, newChoices);
    }
}
