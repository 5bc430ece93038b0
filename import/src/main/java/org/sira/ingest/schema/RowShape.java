package org.sira.ingest.schema;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;
import org.sira.ingest.value.Unit;

/** Rows around a header that are no data. */
final class RowShape {

    /** What stands below headings beside units. */
    private static final Set<String> FORMATS = Set.of(
            "jjmmaaaa",
            "ddmmyyyy",
            "ouinon",
            "yesno",
            "on",
            "yn",
            "texte",
            "text",
            "nombre",
            "number",
            "date",
            "degres");

    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");

    private RowShape() {}

    /**
     * Whether a row holds HXL hashtags, at least half of its filled cells.
     *
     * @see <a href="https://hxlstandard.org/standard/1-1final/tagging/">HXL 1.1, tagging conventions</a>
     */
    static boolean isTagRow(SheetRow row) {
        return mostly(row, text -> text.startsWith("#") && Tag.parse(text).isPresent());
    }

    /** Whether a row says in which units the numbers below are: "(t)", "km", "jj/mm/aaaa". */
    static boolean isUnitRow(SheetRow row) {
        return row.filled().allMatch(CellValue.Text.class::isInstance)
                && mostly(row, text -> unit(text).isPresent() || FORMATS.contains(Spelling.key(text)));
    }

    static Optional<Unit> unit(String text) {
        return Unit.named(BRACKETS.matcher(text).replaceAll(""));
    }

    static long texts(SheetRow row) {
        return row.filled().filter(CellValue.Text.class::isInstance).count();
    }

    private static boolean mostly(SheetRow row, Predicate<String> isOne) {
        int filled = 0;
        int found = 0;
        for (CellValue cell : row.cells()) {
            filled += cell instanceof CellValue.Blank ? 0 : 1;
            found += cell instanceof CellValue.Text text && isOne.test(text.text()) ? 1 : 0;
        }
        return found > 0 && found * 2 >= filled;
    }
}
