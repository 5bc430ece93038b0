package org.sira.ingest.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;

/** Recognises rows among the data that name columns: those of a second table in the sheet. */
final class OtherHeadings {

    /** Fewer may be data that happen to be called like columns. */
    private static final int FEWEST = 4;

    private OtherHeadings() {}

    /** Whether all that a row holds are headings of one kind. Nearly every row of data has a digit, and is passed by. */
    static boolean are(SheetRow row) {
        if (row.countFilled() < FEWEST || !isAllWords(row)) {
            return false;
        }
        List<HeadingText> texts =
                row.filled().map(cell -> HeadingText.of(cell.shown())).toList();
        return Arrays.stream(SheetKind.values())
                .anyMatch(kind ->
                        texts.stream().map(text -> Headings.find(kind, text)).allMatch(Optional::isPresent));
    }

    private static boolean isAllWords(SheetRow row) {
        for (CellValue cell : row.cells()) {
            boolean words =
                    cell instanceof CellValue.Blank || cell instanceof CellValue.Text text && !hasDigit(text.text());
            if (!words) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
