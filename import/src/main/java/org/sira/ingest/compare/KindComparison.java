package org.sira.ingest.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.value.Spelling;

/** Compares the rows of one kind. Where several share an identity, those that say the same go together first. */
final class KindComparison {

    private record Row(List<Object> identity, RowRef ref, RowFacts facts) {

        boolean saysTheSame(Row other) {
            // Most rows have not changed, and are equal before their texts are made; a 0 may be a -0.
            return facts.equals(other.facts) || text().equals(other.text());
        }

        String text() {
            return facts.text();
        }
    }

    private final SheetKind kind;
    private final List<RowChange> added = new ArrayList<>();
    private final List<RowChange> removed = new ArrayList<>();
    private final List<RowChange> changed = new ArrayList<>();

    private KindComparison(SheetKind kind) {
        this.kind = kind;
    }

    static <R extends Record> KindDiff of(KindRows<R> kind, List<R> before, List<R> after) {
        KindComparison comparison = new KindComparison(kind.kind());
        Map<String, List<Row>> old = byIdentity(kind, before);
        Map<String, List<Row>> now = byIdentity(kind, after);
        Set<String> identities = new LinkedHashSet<>(now.keySet());
        identities.addAll(old.keySet());
        for (String identity : identities) {
            comparison.compare(old.getOrDefault(identity, List.of()), now.getOrDefault(identity, List.of()));
        }
        return new KindDiff(
                kind.kind(),
                before.size(),
                after.size(),
                Listed.of(comparison.added),
                Listed.of(comparison.removed),
                Listed.of(comparison.changed));
    }

    private static <R extends Record> Map<String, List<Row>> byIdentity(KindRows<R> kind, List<R> rows) {
        Map<String, List<Row>> byIdentity = new LinkedHashMap<>();
        for (R row : rows) {
            List<Object> identity = kind.identity().apply(row);
            byIdentity
                    .computeIfAbsent(Spelling.idKey(identity.toString()), key -> new ArrayList<>(1))
                    .add(new Row(identity, kind.ref().apply(row), RowFacts.of(row)));
        }
        return byIdentity;
    }

    private void compare(List<Row> before, List<Row> after) {
        List<Row> old = new ArrayList<>(before);
        List<Row> now = new ArrayList<>();
        for (Row row : after) {
            Optional<Row> same = old.stream().filter(row::saysTheSame).findFirst();
            same.ifPresentOrElse(old::remove, () -> now.add(row));
        }
        // In the same order whatever the order of the rows.
        old.sort(Comparator.comparing(Row::text));
        now.sort(Comparator.comparing(Row::text));
        int pairs = Math.min(old.size(), now.size());
        for (int i = 0; i < pairs; i++) {
            changed.add(change(old.get(i), now.get(i)));
        }
        old.subList(pairs, old.size())
                .forEach(row ->
                        removed.add(new RowChange(row.identity, Optional.of(row.ref), Optional.empty(), List.of())));
        now.subList(pairs, now.size())
                .forEach(row ->
                        added.add(new RowChange(row.identity, Optional.empty(), Optional.of(row.ref), List.of())));
    }

    private RowChange change(Row before, Row after) {
        List<FieldChange> fields = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(before.facts.valueByName().keySet());
        names.addAll(after.facts.valueByName().keySet());
        for (String name : names) {
            Object old = before.facts.value(name);
            Object now = after.facts.value(name);
            Field field = FactFields.get(kind, name);
            if (!old.equals(now)) {
                fields.add(new FieldChange(field, old, now));
            }
        }
        return new RowChange(after.identity, Optional.of(before.ref), Optional.of(after.ref), fields);
    }
}
