package org.sira.ingest.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sira.ingest.problem.RowsSetAside;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.Header;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Words;

/**
 * Which rows of a survey count. Surveys such as IOM's DTM give one row per area, round, assessment, reason and origin,
 * regions and cercles beside what lies in them: summed up, people would count many times. Of each area the latest round
 * of one assessment counts, and only the areas of the deepest level do. All rows are looked at first.
 */
public final class CountSelection {

    private static final List<Field> TELL_TALE =
            List.of(Field.DISPLACEMENT_LEVEL, Field.DISPLACEMENT_ROUND, Field.DISPLACEMENT_ASSESSMENT);

    private static final Words OTHER_COUNTRY =
            Words.of("elles comptent un autre pays que le Mali", "they count another country than Mali");
    private static final Words HIGHER_LEVEL = Words.of(
            "elles comptent de nouveau, par pays, région ou cercle, ceux que comptent les lignes plus détaillées",
            "they count again, by country, region or cercle, those whom more detailed rows count");
    private static final Words OTHER_ASSESSMENT = Words.of(
            "pour chaque lieu, une seule opération et un seul type d’évaluation comptent, ceux du chiffre le plus récent",
            "for each place one operation and one type of assessment count, those of the latest figure");
    private static final Words EARLIER_ROUND = Words.of(
            "pour chaque lieu, seul le dernier tour de collecte compte", "for each place only the latest round counts");
    private static final Words SAME_PART = Words.of(
            "elles répètent une raison et une origine du même lieu et du même tour ; le chiffre le plus élevé compte",
            "they repeat a reason and an origin of the same place and round; the highest figure counts");

    private static final int MOST_NAMED = 8;

    private static final Comparator<CountFacts> LATEST =
            Comparator.comparing(CountFacts::date).thenComparing(CountFacts::roundNumber);

    private final RowContext context;
    private final Map<String, String> onlyOnce = new LinkedHashMap<>();
    private final List<CountFacts> rows = new ArrayList<>();
    private final Set<Integer> setAside = new HashSet<>();

    private CountSelection(RowContext context) {
        this.context = context;
    }

    /** Empty for sheets in which each row counts for itself. */
    public static Optional<CountSelection> of(RowContext context) {
        return applies(context.header()) ? Optional.of(new CountSelection(context)) : Optional.empty();
    }

    static boolean applies(Header header) {
        return header.kind() == SheetKind.DISPLACEMENT
                && (header.source().isPresent() || TELL_TALE.stream().anyMatch(header.columnByField()::containsKey));
    }

    /** Takes note of a row; each one must come by before {@link #settle}. */
    public void look(SheetRow row) {
        RowCells cells = new RowCells(context, row);
        if (!cells.isBlank()) {
            rows.add(CountFacts.of(cells).interned(text -> onlyOnce.computeIfAbsent(text, same -> same)));
        }
    }

    /** Decides which rows count, and tells which do not. */
    public void settle() {
        if (rows.stream().anyMatch(CountFacts::inMali)) {
            setAside(OTHER_COUNTRY, row -> !row.inMali() && !row.country().isEmpty(), CountFacts::country);
        }
        int deepest = rows.stream().mapToInt(CountFacts::level).max().orElse(0);
        setAside(HIGHER_LEVEL, row -> row.level() < deepest, row -> "admin" + row.level());
        Map<String, CountFacts> latestByArea = latest(CountFacts::area);
        setAside(
                OTHER_ASSESSMENT,
                row -> !row.series().equals(latestOf(row, latestByArea).series()),
                CountFacts::series);
        setAside(EARLIER_ROUND, row -> !sameRound(row, latestOf(row, latestByArea)), CountFacts::roundOrDay);
        if (sumsParts(context.header())) {
            Map<String, CountFacts> highest = highest();
            setAside(
                    SAME_PART,
                    row -> highest.get(part(row)) != row,
                    row -> row.part().strip().replace("\n", ", "));
        }
        rows.clear();
        onlyOnce.clear();
    }

    /** Whether a row counts, once all is settled. */
    public boolean counts(SheetRow row) {
        return !setAside.contains(row.number());
    }

    /** Whether rows of one area count different people, to be added up. */
    static boolean sumsParts(Header header) {
        return applies(header)
                && (header.columnByField().containsKey(Field.DISPLACEMENT_REASON)
                        || header.columnByField().containsKey(Field.DISPLACEMENT_ORIGIN));
    }

    private static CountFacts latestOf(CountFacts row, Map<String, CountFacts> latestByArea) {
        return latestByArea.getOrDefault(row.area(), row);
    }

    private static boolean sameRound(CountFacts row, CountFacts latest) {
        return latest.round().isEmpty()
                ? row.round().isEmpty() && row.date().equals(latest.date())
                : row.round().equals(latest.round());
    }

    /** Of rows that are equally late the first one in the alphabet of assessments, which is the baseline (BA). */
    private Map<String, CountFacts> latest(Function<CountFacts, String> key) {
        return rows.stream()
                .collect(Collectors.toMap(
                        key,
                        row -> row,
                        (one, other) -> LATEST.thenComparing(Comparator.comparing(CountFacts::series)
                                                        .reversed())
                                                .compare(one, other)
                                        >= 0
                                ? one
                                : other));
    }

    private Map<String, CountFacts> highest() {
        return rows.stream()
                .collect(Collectors.toMap(
                        CountSelection::part,
                        row -> row,
                        (one, other) -> one.people() >= other.people() ? one : other));
    }

    private static String part(CountFacts row) {
        return row.area() + '\n' + row.part();
    }

    private void setAside(Words why, Predicate<CountFacts> superfluous, Function<CountFacts, String> name) {
        List<CountFacts> found = rows.stream().filter(superfluous).toList();
        if (found.isEmpty()) {
            return;
        }
        Map<String, Long> rowsByName =
                found.stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.counting()));
        List<String> which = new ArrayList<>(rowsByName.entrySet().stream()
                .limit(MOST_NAMED)
                .map(entry -> (entry.getKey().isEmpty() ? "–" : entry.getKey()) + " : " + entry.getValue())
                .toList());
        if (rowsByName.size() > MOST_NAMED) {
            which.add("…");
        }
        context.log()
                .add(new RowsSetAside(
                        context.cell(found.get(0).rowNumber(), Field.DISPLACEMENT_INDIVIDUALS),
                        why,
                        found.size(),
                        which));
        found.forEach(row -> setAside.add(row.rowNumber()));
        rows.removeIf(superfluous);
    }
}
