package org.sira.ingest.schema;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;

/**
 * Tells the data of a sheet from sums and repeated headings. Every cell of large files comes by here: what can be known
 * of the columns is worked out once.
 */
public final class RowSorter {

    /** Cells that hold one of these are sums, whatever else their rows hold. */
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

    /** Looked for before all these. */
    private static final List<String> HINTS = List.of("tota", "ensemble", "somme", "sum");

    /** Five words or more, a colon, or the mark of a footnote. */
    private static final Pattern SENTENCE = Pattern.compile("\\S+(\\s+\\S+){4}|:|^\\*");

    private static final int NOTE_LACKS = 3;

    private static final int LONGEST_SUM = 80;

    /** People may write "total" in these. */
    private static final Set<Field> FREE_TEXT = EnumSet.of(
            Field.CLOSURE_REASON,
            Field.OVERRIDE_REASON,
            Field.OVERRIDE_SET_BY,
            Field.RATE_SOURCE,
            Field.AREA_NAME,
            Field.SETTING_VALUE);

    private static final int LEAST_HEADINGS = 2;

    private final SheetKind kind;
    private final List<Integer> requiredColumns;
    private final int readColumns;
    private final boolean[] mayHoldSum;
    private final String[] headings;

    public RowSorter(Header header) {
        this.kind = header.kind();
        this.requiredColumns = Field.of(kind).stream()
                .filter(Field::required)
                .flatMap(field -> header.column(field).stream().boxed())
                .toList();
        this.readColumns = header.columnByField().size();
        int columns = header.headingByColumn().keySet().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(-1)
                + 1;
        this.mayHoldSum = new boolean[columns];
        this.headings = new String[columns];
        for (int column = 0; column < columns; column++) {
            mayHoldSum[column] = header.field(column)
                    .filter(field -> !FREE_TEXT.contains(field))
                    .isPresent();
            headings[column] = header.headingOf(column);
        }
    }

    public RowSort sort(SheetRow row) {
        int repeated = repeated(row);
        int filled = row.countFilled();
        if (repeated < filled && OtherHeadings.are(row)) {
            return RowSort.OTHER_TABLE;
        }
        if ((repeated >= LEAST_HEADINGS && repeated * 2 >= filled) || RowShape.isTagRow(row)) {
            return RowSort.HEADINGS;
        }
        if (sumColumn(row).isPresent()) {
            return RowSort.TOTAL;
        }
        return filled == 1 && isNote(row) ? RowSort.NOTE : RowSort.DATA;
    }

    /** The column, from 0, of the text by which a row is known as a sum. */
    public OptionalInt sumColumn(SheetRow row) {
        boolean first = true;
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cell(column) instanceof CellValue.Text text) {
                if ((first || (column < mayHoldSum.length && mayHoldSum[column])) && isSum(text.text(), row)) {
                    return OptionalInt.of(column);
                }
                first = false;
            }
        }
        return OptionalInt.empty();
    }

    private boolean isSum(String text, SheetRow row) {
        if (text.length() > LONGEST_SUM || !hintsAtSum(text)) {
            return false;
        }
        String spaced = Spelling.spaced(text);
        if (SUMS.contains(Spelling.key(text)) || SURE_SUM.matcher(spaced).matches()) {
            return true;
        }
        return PERHAPS_SUM.matcher(spaced).matches() && (kind == SheetKind.DISPLACEMENT || saysLittleElse(row));
    }

    /** Cheap, since nearly every text of a large file passes by here. */
    private static boolean hintsAtSum(String text) {
        for (int i = 0; i < text.length() - 2; i++) {
            int lower = text.charAt(i) | 0x20;
            if (lower == 't' || lower == 'e' || lower == 's') {
                for (String hint : HINTS) {
                    if (text.regionMatches(true, i, hint, 0, hint.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A thing of that name would have nearly all that its kind must have. */
    private boolean saysLittleElse(SheetRow row) {
        long blank = requiredColumns.stream()
                .filter(column -> row.cell(column) instanceof CellValue.Blank)
                .count();
        return blank > 0 && blank * 4 >= requiredColumns.size();
    }

    /**
     * A sentence alone in its row, where a thing would need several cells more: "Source : DTM, tour 72".
     *
     * @param row in which one cell is filled
     */
    private boolean isNote(SheetRow row) {
        return readColumns > NOTE_LACKS
                && row.filled().findFirst().orElseThrow() instanceof CellValue.Text text
                && SENTENCE.matcher(text.text()).find();
    }

    /** How many cells hold the heading of their column. */
    private int repeated(SheetRow row) {
        int repeated = 0;
        for (int column = 0; column < Math.min(headings.length, row.cells().size()); column++) {
            repeated +=
                    row.cell(column) instanceof CellValue.Text text && repeats(text.text(), headings[column]) ? 1 : 0;
        }
        return repeated;
    }

    /** A heading may be that of a band with the cell's own. */
    private static boolean repeats(String text, String heading) {
        int from = heading.length() - text.length();
        return from >= 0
                && heading.regionMatches(true, from, text, 0, text.length())
                && (from == 0 || heading.startsWith("– ", from - 2));
    }
}
