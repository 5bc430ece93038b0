package org.sira.ingest.schema;

import java.util.Set;
import java.util.regex.Pattern;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;

/** Rows below a header that are no data. */
public final class RowShape {

    private static final Pattern TAG = Pattern.compile("#\\s*[A-Za-z][A-Za-z0-9_]*(\\s*\\+\\s*[A-Za-z][A-Za-z0-9_]*)*");
    private static final Set<String> TOTALS =
            Set.of("total", "totaux", "totalgeneral", "grandtotal", "soustotal", "subtotal", "ensemble");

    private static final Pattern TOTAL_OF =
            Pattern.compile("(sous[- ]?|sub[- ]?|grand )?total[ :].*", Pattern.CASE_INSENSITIVE);

    private RowShape() {}

    /**
     * Whether a row holds HXL hashtags, at least half of its filled cells.
     *
     * @see <a href="https://hxlstandard.org/standard/1-1final/tagging/">HXL 1.1, tagging conventions</a>
     */
    public static boolean isTagRow(SheetRow row) {
        long filled = row.filled().count();
        long tags = row.filled()
                .filter(cell -> cell instanceof CellValue.Text text
                        && TAG.matcher(text.text()).matches())
                .count();
        return tags > 0 && tags * 2 >= filled;
    }

    /**
     * Whether a row sums up others: its first text is "Total" or "Sous-total" or, among displaced people, begins so.
     * Elsewhere "Total Bougouni" is a filling station.
     */
    public static boolean isTotal(SheetRow row, SheetKind kind) {
        return row.filled()
                .filter(CellValue.Text.class::isInstance)
                .findFirst()
                .map(CellValue::shown)
                .filter(text -> TOTALS.contains(Spelling.key(text))
                        || (kind == SheetKind.DISPLACEMENT
                                && TOTAL_OF.matcher(Spelling.spaced(text)).matches()))
                .isPresent();
    }
}
