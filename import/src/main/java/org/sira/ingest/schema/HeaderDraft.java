package org.sira.ingest.schema;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sira.ingest.value.Spelling;
import org.sira.ingest.value.Unit;

/** A header that is put together column by column. */
final class HeaderDraft {

    private static final Map<Field, Field> UNIT_COLUMNS =
            Map.of(Field.NEED_QUANTITY, Field.NEED_UNIT, Field.STOCK_QUANTITY, Field.STOCK_UNIT);

    private record Claim(int column, Meaning meaning) {}

    private final SheetKind kind;
    private final Map<Field, Claim> claimByField = new EnumMap<>(Field.class);
    private final Map<Integer, String> headingByColumn = new LinkedHashMap<>();
    private final Map<Integer, Integer> repeatedColumns = new LinkedHashMap<>();
    private final List<Integer> unknownColumns = new ArrayList<>();
    private final Map<Field, Unit> unitByField = new EnumMap<>(Field.class);
    private final List<String> layout = new ArrayList<>();
    private final List<String> fullLayout = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    HeaderDraft(SheetKind kind) {
        this.kind = kind;
    }

    /** @param spellings of its heading, the fullest first */
    void add(int column, Optional<Meaning> meaning, List<HeadingText> spellings, Optional<Unit> unitBelow) {
        // Not the fullest name: a title above names the month, and would make each month a layout of its own.
        layout.add(
                spellings.isEmpty() ? "" : spellings.get(spellings.size() - 1).text());
        fullLayout.add(spellings.isEmpty() ? "" : spellings.get(0).text());
        spellings.forEach(spelling -> names.add(spelling.key()));
        if (meaning.isEmpty()) {
            if (!spellings.isEmpty()) {
                headingByColumn.put(column, spellings.get(spellings.size() - 1).text());
                unknownColumns.add(column);
            }
            return;
        }
        headingByColumn.put(column, meaning.get().heading().text());
        claim(column, meaning.get(), unitBelow);
    }

    void addTag(String tag) {
        names.add(Spelling.key(tag));
    }

    private void claim(int column, Meaning meaning, Optional<Unit> unitBelow) {
        Claim other = claimByField.get(meaning.field());
        if (other != null && other.meaning().rank() == meaning.rank()) {
            repeatedColumns.put(column, other.column());
            return;
        }
        if (other != null && other.meaning().rank().compareTo(meaning.rank()) > 0) {
            unknownColumns.add(column);
            return;
        }
        if (other != null) {
            unknownColumns.add(other.column());
            repeatedColumns.entrySet().removeIf(repeated -> {
                boolean ofLoser = repeated.getValue() == other.column();
                if (ofLoser) {
                    unknownColumns.add(repeated.getKey());
                }
                return ofLoser;
            });
            unitByField.remove(meaning.field());
        }
        claimByField.put(meaning.field(), new Claim(column, meaning));
        meaning.heard()
                .unit()
                .or(() -> unitBelow.flatMap(unit -> Headings.otherUnit(meaning.field(), unit)))
                .ifPresent(unit -> unitByField.put(meaning.field(), unit));
    }

    /** @param tagRow its number, where there is one */
    Header header(int headingRow, Optional<Integer> tagRow, int lastRow) {
        Map<Field, Integer> columnByField = new EnumMap<>(Field.class);
        claimByField.forEach((field, claim) -> columnByField.put(field, claim.column()));
        // A unit in each row says more than one above all of them.
        UNIT_COLUMNS.forEach((quantity, unit) -> {
            if (columnByField.containsKey(unit)) {
                unitByField.remove(quantity);
            }
        });
        boolean byHeadings = claimByField.values().stream()
                .anyMatch(claim -> Headings.find(kind, claim.meaning().heading())
                        .filter(heard -> heard.field() == claim.meaning().field())
                        .isPresent());
        return new Header(
                kind,
                byHeadings ? headingRow : tagRow.orElse(headingRow),
                lastRow,
                columnByField,
                headingByColumn,
                unknownColumns.stream().sorted().toList(),
                repeatedColumns,
                Layout.of(layout),
                Layout.of(fullLayout),
                Set.of(),
                Map.of(),
                unitByField,
                KnownSource.of(kind, names));
    }
}
