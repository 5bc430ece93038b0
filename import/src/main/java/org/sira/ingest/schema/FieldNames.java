package org.sira.ingest.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sira.ingest.value.Unit;

/**
 * What a column is called in {@code headings.csv}, beside the words of its field.
 *
 * @param headings without those of the field itself
 * @param tags the first one is written into templates
 * @param unit in which numbers without one are understood
 */
record FieldNames(List<String> headings, List<String> tags, Optional<Unit> unit) {

    private static final String TABLE = "headings.csv";
    private static final String UNIT = "unit=";
    private static final FieldNames NONE = new FieldNames(List.of(), List.of(), Optional.empty());
    private static final Map<Field, FieldNames> NAMES_BY_FIELD = Collections.unmodifiableMap(standard());

    FieldNames {
        headings = List.copyOf(headings);
        tags = List.copyOf(tags);
    }

    static FieldNames of(Field field) {
        return NAMES_BY_FIELD.getOrDefault(field, NONE);
    }

    private static Map<Field, FieldNames> standard() {
        try (InputStream in = Objects.requireNonNull(
                        FieldNames.class.getResourceAsStream(TABLE), TABLE + " is missing from the jar.");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws an {@link IllegalArgumentException} for a field or unit that there is none of, or a field given twice. */
    static Map<Field, FieldNames> parse(List<String> lines) {
        Map<Field, FieldNames> namesByField = new EnumMap<>(Field.class);
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> parts = List.of(line.strip().split("\\s*;\\s*", -1));
            Field field = Field.valueOf(parts.get(0));
            if (namesByField.put(field, of(parts.subList(1, parts.size()))) != null) {
                throw new IllegalArgumentException("Headings: %s is given twice.".formatted(field));
            }
        }
        return namesByField;
    }

    private static FieldNames of(List<String> names) {
        List<String> headings = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        Optional<Unit> unit = Optional.empty();
        for (String name : names) {
            if (name.startsWith(UNIT)) {
                String symbol = name.substring(UNIT.length());
                unit = Optional.of(Unit.named(symbol)
                        .orElseThrow(
                                () -> new IllegalArgumentException("Headings: \"%s\" is no unit.".formatted(symbol))));
            } else if (Tag.parse(name).isPresent()) {
                tags.add(name);
            } else {
                headings.add(name);
            }
        }
        return new FieldNames(headings, tags, unit);
    }
}
