package org.sira.ingest.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Set;
import java.util.stream.Collectors;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.value.Spelling;

/**
 * What newer data change against older ones.
 *
 * @param kinds all that a dataset holds, with or without differences
 * @param withdrawnIncidents that the older data hold and the newer ones do not, although these tell of the same days:
 *     their source has taken them back. Incidents of days that the newer data do not reach are only removed.
 */
public record DatasetDiff(List<KindDiff> kinds, Listed<IncidentRow> withdrawnIncidents) {

    public DatasetDiff {
        kinds = List.copyOf(kinds);
    }

    public static DatasetDiff between(Dataset before, Dataset after) {
        return new DatasetDiff(
                KindRows.ALL.stream().map(kind -> compare(kind, before, after)).toList(),
                Listed.of(withdrawn(before.incidents(), after.incidents())));
    }

    public KindDiff of(SheetKind kind) {
        return kinds.stream()
                .filter(diff -> diff.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A dataset holds no rows of the kind " + kind));
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return kinds.stream().allMatch(KindDiff::isEmpty);
    }

    private static <R extends Record> KindDiff compare(KindRows<R> kind, Dataset before, Dataset after) {
        return KindComparison.of(kind, kind.rows().apply(before), kind.rows().apply(after));
    }

    private static List<IncidentRow> withdrawn(List<IncidentRow> before, List<IncidentRow> after) {
        Set<String> held =
                after.stream().map(incident -> Spelling.idKey(incident.id())).collect(Collectors.toSet());
        LongSummaryStatistics days = after.stream()
                .map(IncidentRow::date)
                .mapToLong(LocalDate::toEpochDay)
                .summaryStatistics();
        return before.stream()
                .filter(incident -> !held.contains(Spelling.idKey(incident.id())))
                .filter(incident -> incident.date().toEpochDay() >= days.getMin()
                        && incident.date().toEpochDay() <= days.getMax())
                .toList();
    }
}
