package org.sira.ingest.compare;

import java.util.List;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.schema.SheetKind;

/**
 * What newer data change against older ones.
 *
 * @param kinds all that a dataset holds, with or without differences
 * @param withdrawnIncidents that the older data hold and the newer ones do not, although these tell of the same days of
 *     the same series of ids: their source has taken them back. Incidents of days that the newer data do not reach are
 *     only removed.
 */
public record DatasetDiff(List<KindDiff> kinds, Listed<IncidentRow> withdrawnIncidents) {

    public DatasetDiff {
        kinds = List.copyOf(kinds);
    }

    public static DatasetDiff between(Dataset before, Dataset after) {
        return new DatasetDiff(
                KindRows.ALL.stream().map(kind -> compare(kind, before, after)).toList(),
                Listed.of(WithdrawnIncidents.between(before.incidents(), after.incidents())));
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
}
