package org.sira.ingest.schema;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;

/** What a row below the header is: people put sums and headings among the data. */
public enum RowSort {
    DATA,
    /** It sums up others. */
    TOTAL,
    /** It repeats the headings or the tags, as at the top of each printed page. */
    HEADINGS;

    /** Cells of these that hold one of them are sums, whatever else their rows hold. */
    private static final Set<String> SUMS = Set.of(
            "total",
            "totaux",
            "totalgeneral",
            "totalgenerale",
            "totalglobal",
            "totalpartiel",
            "grandtotal",
            "generaltotal",
            "overalltotal",
            "soustotal",
            "soustotaux",
            "subtotal",
            "ensemble",
            "somme",
            "sum");

    /** No thing is called so: "Sous-total Sikasso", "Total général", "Total (2)". */
    private static final Pattern SURE_SUM = Pattern.compile(
            "((sous|sub)[- ]?tota(l|ux)|grand total|total g[ée]n[ée]ral|total (du|de|des|de la|for|of) |total *:|total *\\().*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Total Sikasso" is a sum, but "Total Bougouni" may be a filling station. */
    private static final Pattern PERHAPS_SUM = Pattern.compile("total[ –-].*", Pattern.CASE_INSENSITIVE);

    /** People may write "total" in these. */
    private static final Set<Field> FREE_TEXT = EnumSet.of(
            Field.CLOSURE_REASON,
            Field.OVERRIDE_REASON,
            Field.OVERRIDE_SET_BY,
            Field.RATE_SOURCE,
            Field.AREA_NAME,
            Field.SETTING_VALUE);

    /** Looked for first, since every text of large files comes by here. */
    private static final Pattern HINT = Pattern.compile("tota|ensemble|somme|sum", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_SUM = 80;

    private static final int LEAST_HEADINGS = 2;

    public static RowSort of(SheetRow row, Header header) {
        if (RowShape.isTagRow(row) || repeatsHeadings(row, header)) {
            return HEADINGS;
        }
        return sumText(row, header).isPresent() ? TOTAL : DATA;
    }

    /** The text by which a row is known as a sum. */
    public static Optional<String> sumText(SheetRow row, Header header) {
        boolean first = true;
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cell(column) instanceof CellValue.Text text) {
                if (hints(text.text()) && (first || mayHoldSum(header, column)) && isSum(text.text(), row, header)) {
                    return Optional.of(text.text());
                }
                first = false;
            }
        }
        return Optional.empty();
    }

    private static boolean hints(String text) {
        return text.length() <= LONGEST_SUM && HINT.matcher(text).find();
    }

    private static boolean mayHoldSum(Header header, int column) {
        return header.field(column).filter(field -> !FREE_TEXT.contains(field)).isPresent();
    }

    private static boolean isSum(String text, SheetRow row, Header header) {
        String spaced = Spelling.spaced(text);
        if (SUMS.contains(Spelling.key(text)) || SURE_SUM.matcher(spaced).matches()) {
            return true;
        }
        return PERHAPS_SUM.matcher(spaced).matches()
                && (header.kind() == SheetKind.DISPLACEMENT || saysLittleElse(row, header));
    }

    /** A thing of that name would have nearly all that its kind must have. */
    private static boolean saysLittleElse(SheetRow row, Header header) {
        long required = Field.of(header.kind()).stream()
                .filter(field -> field.required() && header.column(field).isPresent())
                .count();
        long blank = Field.of(header.kind()).stream()
                .filter(Field::required)
                .flatMapToInt(field -> header.column(field).stream())
                .filter(column -> row.cell(column) instanceof CellValue.Blank)
                .count();
        return blank > 0 && blank * 4 >= required;
    }

    private static boolean repeatsHeadings(SheetRow row, Header header) {
        int filled = 0;
        int repeated = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            CellValue cell = row.cell(column);
            filled += cell instanceof CellValue.Blank ? 0 : 1;
            repeated += cell instanceof CellValue.Text text && repeats(text.text(), header.headingOf(column)) ? 1 : 0;
        }
        return repeated >= LEAST_HEADINGS && repeated * 2 >= filled;
    }

    /** A heading may be that of a band with the cell's own. */
    private static boolean repeats(String text, String heading) {
        int from = heading.length() - text.length();
        return from >= 0
                && heading.regionMatches(true, from, text, 0, text.length())
                && (from == 0 || heading.startsWith("– ", from - 2));
    }
}
