package org.sira.ingest.schema;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sira.ingest.value.Spelling;
import org.sira.ingest.value.Unit;

/** The field that a heading or a tag names, within a kind of sheet. */
final class Headings {

    private static final Map<SheetKind, Map<String, Field>> FIELD_BY_KEY_BY_KIND = new EnumMap<>(SheetKind.class);
    private static final Map<SheetKind, Map<Tag, Field>> FIELD_BY_TAG_BY_KIND = new EnumMap<>(SheetKind.class);

    static {
        for (SheetKind kind : SheetKind.values()) {
            FIELD_BY_KEY_BY_KIND.put(kind, Collections.unmodifiableMap(byKey(kind)));
            FIELD_BY_TAG_BY_KIND.put(kind, Collections.unmodifiableMap(byTag(kind)));
        }
    }

    private Headings() {}

    /** What a heading says; a note in brackets after a known one does not matter, a unit there or at the end does. */
    static Optional<Heard> find(SheetKind kind, HeadingText heading) {
        return named(kind, heading.key())
                .map(field -> new Heard(field, Optional.empty()))
                .or(() -> heading.bracketed().flatMap(part -> heard(kind, part, true)))
                .or(() -> heading.lastWord().flatMap(part -> heard(kind, part, false)));
    }

    static Optional<Field> find(SheetKind kind, Tag tag) {
        return Optional.ofNullable(
                FIELD_BY_TAG_BY_KIND.getOrDefault(kind, Map.of()).get(tag));
    }

    /** A unit that is given for the numbers of a field; empty when it is the usual one, or measures something else. */
    static Optional<Unit> otherUnit(Field field, Unit unit) {
        return measures(field, unit)
                ? Optional.of(unit)
                        .filter(given -> field.unit().filter(given::equals).isEmpty())
                : Optional.empty();
    }

    private static boolean measures(Field field, Unit unit) {
        if (field == Field.NEED_QUANTITY || field == Field.STOCK_QUANTITY) {
            return unit.dimension() == Unit.Dimension.MASS || unit.dimension() == Unit.Dimension.VOLUME;
        }
        return field.unit()
                .filter(usual -> usual.dimension() == unit.dimension())
                .isPresent();
    }

    private static Optional<Heard> heard(SheetKind kind, HeadingText.Part part, boolean inBrackets) {
        Optional<Field> field = named(kind, part.key());
        if (part.unit().isPresent()) {
            // "Charge utile (m³)" is no payload.
            return field.filter(found -> measures(found, part.unit().get()))
                    .map(found -> new Heard(found, otherUnit(found, part.unit().get())));
        }
        return field.filter(found -> inBrackets && (found.unit().isEmpty() || part.remark()))
                .map(found -> new Heard(found, Optional.empty()));
    }

    private static Optional<Field> named(SheetKind kind, String key) {
        return Optional.ofNullable(
                FIELD_BY_KEY_BY_KIND.getOrDefault(kind, Map.of()).get(key));
    }

    private static Map<String, Field> byKey(SheetKind kind) {
        Map<String, Field> fieldByKey = new HashMap<>();
        for (Field field : Field.of(kind)) {
            Stream.concat(field.words().all(), FieldNames.of(field).headings().stream())
                    .forEach(name -> add(fieldByKey, Spelling.key(name), field, name));
        }
        return fieldByKey;
    }

    private static Map<Tag, Field> byTag(SheetKind kind) {
        Map<Tag, Field> fieldByTag = new HashMap<>();
        for (Field field : Field.of(kind)) {
            for (String name : FieldNames.of(field).tags()) {
                add(fieldByTag, Tag.parse(name).orElseThrow(), field, name);
            }
        }
        return fieldByTag;
    }

    private static <K> void add(Map<K, Field> fieldByKey, K key, Field field, String name) {
        Field other = fieldByKey.putIfAbsent(key, field);
        if (other != null && other != field) {
            throw new IllegalArgumentException("The heading '%s' means both %s and %s.".formatted(name, other, field));
        }
    }
}
