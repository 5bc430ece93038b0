package org.sira.ingest.schema;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** "Charge utile (t)", "Compartiments (ex. 9000/8000)"; the words before the bracket, and what it holds. */
    private static final Pattern BRACKETED = Pattern.compile("(.*?)\\s*[(\\[]([^()\\[\\]]*)[)\\]]?\\s*[*:]*");

    private static final Pattern LAST_WORD = Pattern.compile("(.+?)[\\s,]+(?:en\\s+|in\\s+)?(\\S+)");

    private Headings() {}

    /** What a heading says; a note in brackets after a known one does not matter, a unit there or at the end does. */
    static Optional<Heard> find(SheetKind kind, String heading) {
        Optional<Field> whole = named(kind, heading);
        if (whole.isPresent()) {
            return whole.map(field -> new Heard(field, Optional.empty()));
        }
        return Stream.of(BRACKETED, LAST_WORD)
                .map(pattern -> pattern.matcher(heading))
                .filter(Matcher::matches)
                .flatMap(parts -> heard(kind, parts, parts.pattern() == BRACKETED).stream())
                .findFirst();
    }

    static Optional<Field> find(SheetKind kind, Tag tag) {
        return Optional.ofNullable(
                FIELD_BY_TAG_BY_KIND.getOrDefault(kind, Map.of()).get(tag));
    }

    /** A unit that is given for the numbers of a field; empty when it is the usual one, or measures something else. */
    static Optional<Unit> otherUnit(Field field, Unit unit) {
        return FieldNames.of(field)
                .unit()
                .filter(usual -> usual != unit && usual.dimension() == unit.dimension())
                .map(usual -> unit);
    }

    /** The unit that a heading of any words ends with, where it is not the usual one of the field. */
    static Optional<Unit> unitIn(String heading, Field field) {
        return Stream.of(BRACKETED, LAST_WORD)
                .map(pattern -> pattern.matcher(heading))
                .filter(Matcher::matches)
                .flatMap(parts -> Unit.named(parts.group(2)).stream())
                .findFirst()
                .flatMap(unit -> otherUnit(field, unit));
    }

    private static Optional<Heard> heard(SheetKind kind, Matcher parts, boolean noteAllowed) {
        Optional<Field> field = named(kind, parts.group(1));
        Optional<Unit> unit = Unit.named(parts.group(2));
        if (unit.isEmpty()) {
            return noteAllowed ? field.map(found -> new Heard(found, Optional.empty())) : Optional.empty();
        }
        // "Charge utile (m³)" is no payload.
        return field.filter(found -> FieldNames.of(found)
                        .unit()
                        .filter(usual -> usual.dimension() == unit.get().dimension())
                        .isPresent())
                .map(found -> new Heard(found, otherUnit(found, unit.get())));
    }

    private static Optional<Field> named(SheetKind kind, String heading) {
        return Optional.ofNullable(
                FIELD_BY_KEY_BY_KIND.getOrDefault(kind, Map.of()).get(Spelling.key(heading)));
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
