package org.sira.api.dataset.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sira.api.dataset.intake.VersionDiff.Kind;
import org.sira.api.dataset.intake.VersionDiff.Line;
import org.sira.api.dataset.intake.VersionDiff.Part;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Texts;
import org.sira.ingest.compare.DatasetDiff;
import org.sira.ingest.compare.FieldChange;
import org.sira.ingest.compare.KindDiff;
import org.sira.ingest.compare.Listed;
import org.sira.ingest.compare.RowChange;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.IncidentRow;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.SheetKind;

/** Says what an import changes against the version before it. */
final class DiffWords {

    /** Of one kind and one sort of difference: a page is read over slow links. */
    private static final int MOST_LINES = 20;

    private static final String BUNDLE = "org.sira.api.dataset.texts";
    /** Their rows are told apart by a place first. */
    private static final Set<SheetKind> OF_A_PLACE = Set.of(SheetKind.PLACES, SheetKind.DISPLACEMENT, SheetKind.STOCK);

    private final Messages messages;
    private final Texts texts;
    private final FactWords facts;
    private final Map<String, String> placeNameById = new HashMap<>();

    DiffWords(Messages messages) {
        this.messages = messages;
        this.texts = new Texts(BUNDLE, messages.language());
        this.facts = new FactWords(messages, texts);
    }

    /** Kinds of which neither holds anything are left out. */
    VersionDiff between(int version, Optional<Dataset> before, Dataset after) {
        Dataset earlier = before.orElseGet(Dataset::none);
        earlier.places().forEach(this::learn);
        after.places().forEach(this::learn);
        DatasetDiff diff = DatasetDiff.between(earlier, after);
        return new VersionDiff(
                version,
                diff.kinds().stream()
                        .filter(kind -> kind.before() + kind.after() > 0)
                        .map(this::kind)
                        .toList(),
                Optional.of(diff.withdrawnIncidents())
                        .filter(withdrawn -> withdrawn.count() > 0)
                        .map(this::withdrawn));
    }

    private void learn(PlaceRow place) {
        placeNameById.put(place.id(), place.name());
    }

    private Kind kind(KindDiff diff) {
        return new Kind(
                KindWords.of(diff.kind(), messages.language()),
                diff.before(),
                diff.after(),
                part("added", diff.kind(), diff.added()),
                part("removed", diff.kind(), diff.removed()),
                part("changed", diff.kind(), diff.changed()));
    }

    private Part part(String sort, SheetKind kind, Listed<RowChange> rows) {
        return new Part(
                texts.text("data.diff." + sort, rows.count()),
                rows.count(),
                rows.first().stream()
                        .limit(MOST_LINES)
                        .map(row -> line(kind, row))
                        .toList());
    }

    private Line line(SheetKind kind, RowChange row) {
        RowRef where = row.after().or(row::before).orElseThrow();
        return new Line(name(kind, row.identity()), where(where), values(row.fields()));
    }

    private String name(SheetKind kind, List<Object> identity) {
        List<String> parts = new ArrayList<>();
        for (Object part : identity) {
            boolean place = parts.isEmpty() && OF_A_PLACE.contains(kind);
            parts.add(place ? place(facts.of(part)) : facts.of(part));
        }
        return String.join(", ", parts);
    }

    private String place(String id) {
        String name = placeNameById.getOrDefault(id, id);
        return name.equals(id) ? id : name + " (" + id + ")";
    }

    /** One for each column; a speed is held by two values, of which the second one is the speed. */
    private List<String> values(List<FieldChange> fields) {
        Map<Field, FieldChange> changeByField = new LinkedHashMap<>();
        fields.forEach(change -> changeByField.put(change.field(), change));
        return changeByField.values().stream().map(this::value).collect(Collectors.toList());
    }

    private String value(FieldChange change) {
        return texts.text(
                "data.diff.value",
                KindWords.of(change.field(), messages.language()),
                facts.of(change.before()),
                facts.of(change.after()));
    }

    private String where(RowRef row) {
        return row.isFeature()
                ? row.file() + " #" + row.rowNumber()
                : texts.text("data.diff.row", row.file(), row.sheet(), row.rowNumber());
    }

    private Part withdrawn(Listed<IncidentRow> incidents) {
        return new Part(
                texts.text("data.diff.withdrawn", incidents.count()),
                incidents.count(),
                incidents.first().stream()
                        .limit(MOST_LINES)
                        .map(row -> new Line(
                                "%s, %s, %s".formatted(row.id(), facts.of(row.date()), row.type()),
                                where(row.ref()),
                                List.of()))
                        .toList());
    }
}
