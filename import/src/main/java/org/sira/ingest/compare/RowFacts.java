package org.sira.ingest.compare;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.sira.ingest.dataset.RowRef;

/**
 * What a row says: its values by the names of the components of its record, in their order, without where it was read.
 * What is not given is left out, so that a new optional component leaves rows that do not use it as they are.
 *
 * <p>Components are found by reflection: one that is added to a row counts without being declared anywhere.
 */
record RowFacts(Map<String, Object> valueByName) {

    /** Java looks the components of a record up anew whenever it is asked. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> row) {
            return List.of(row.getRecordComponents());
        }
    };

    RowFacts {
        valueByName = new LinkedHashMap<>(valueByName);
    }

    static RowFacts of(Record row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : COMPONENTS.get(row.getClass())) {
            if (component.getType() != RowRef.class) {
                given(value(row, component)).ifPresent(value -> values.put(component.getName(), value));
            }
        }
        return new RowFacts(values);
    }

    /** Empty text when it is not given. */
    Object value(String name) {
        return valueByName.getOrDefault(name, "");
    }

    /** The same for the same values on every computer. No two different values have the same text. */
    String text() {
        return text(valueByName);
    }

    private static Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "%s of %s cannot be read".formatted(component.getName(), row.getClass()), e);
        }
    }

    private static Optional<Object> given(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(inner -> inner);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Optional.of(optional.getAsInt()) : Optional.empty();
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? Optional.of(optional.getAsDouble()) : Optional.empty();
        }
        boolean nothing = value instanceof String text && text.isEmpty();
        return nothing ? Optional.empty() : Optional.of(value);
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Double number) {
            // Bits, since the shortest decimals of a number differ between releases of Java. 0.0 makes -0 a 0.
            return "d" + Long.toHexString(Double.doubleToLongBits(number + 0.0));
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Integer || value instanceof Boolean || value instanceof TemporalAccessor) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RowFacts::text).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Record row) {
            return row.getClass().getSimpleName() + of(row).text();
        }
        throw new IllegalArgumentException("%s is of no kind that a row holds".formatted(value.getClass()));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
