package org.sira.planner.check;

import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Trip;

/**
 * Every plan that differs from a given one in a single spot: a value changed, to another one of its kind in the plan or
 * to nonsense; an element of a list dropped, doubled, or exchanged with its neighbour; a whole trip moved in time.
 */
final class PlanMutations {

    /** @param spot of the change and what it is, such as {@code trips[0].events[2] dropped} */
    record Mutation(String spot, Plan plan) {

        @Override
        public String toString() {
            return spot;
        }
    }

    private final List<Mutation> mutations = new ArrayList<>();
    private final Map<String, Set<String>> textsByComponent = new LinkedHashMap<>();

    private PlanMutations() {}

    static List<Mutation> of(Plan plan) {
        PlanMutations all = new PlanMutations();
        all.collectTexts("", plan);
        all.visit("", "", plan, mutated -> (Plan) mutated);
        return all.mutations;
    }

    private void collectTexts(String component, @Nullable Object value) {
        if (value instanceof Record record) {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                collectTexts(part.getName(), get(record, part));
            }
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collectTexts(component, element));
        } else if (value instanceof String text) {
            textsByComponent
                    .computeIfAbsent(component, key -> new LinkedHashSet<>())
                    .add(text);
        }
    }

    private void visit(String spot, String component, @Nullable Object value, Function<Object, Plan> rebuild) {
        if (value instanceof Trip trip) {
            for (int minutes : new int[] {-60, -1, 1, 60, 24 * 60}) {
                add("%s later by %d min".formatted(spot, minutes), later(trip, minutes), rebuild);
            }
        }
        if (value instanceof Record record) {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                String name = part.getName();
                visit(
                        spot.isEmpty() ? name : spot + "." + name,
                        name,
                        get(record, part),
                        changed -> rebuild.apply(Edits.with(record, name, changed)));
            }
        } else if (value instanceof List<?> list) {
            visitList(spot, component, list, rebuild);
        } else if (value != null) {
            for (Object other : others(component, value)) {
                add(spot + " = " + other, other, rebuild);
            }
        }
    }

    private <T> void visitList(String spot, String component, List<T> list, Function<Object, Plan> rebuild) {
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            String element = "%s[%d]".formatted(spot, i);
            add(element + " dropped", Edits.without(list, i), rebuild);
            add(element + " doubled", Edits.twice(list, i), rebuild);
            if (i > 0) {
                add(element + " before its neighbour", Edits.swapped(list, i - 1, i), rebuild);
            }
            visit(
                    element,
                    component,
                    list.get(i),
                    changed -> rebuild.apply(Edits.replaced(list, at, same -> cast(changed))));
        }
    }

    /** The same with every time in it moved. */
    private static <T> T later(T value, int minutes) {
        if (value instanceof LocalDateTime time) {
            return cast(time.plusMinutes(minutes));
        }
        if (value instanceof List<?> list) {
            return cast(list.stream().map(element -> later(element, minutes)).toList());
        }
        T moved = value;
        if (value instanceof Record record) {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                Object was = get(record, part);
                if (was != null) {
                    moved = Edits.with(moved, part.getName(), later(was, minutes));
                }
            }
        }
        return moved;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T cast(Object value) {
        return (T) value;
    }

    private List<?> others(String component, Object value) {
        if (value instanceof String text) {
            Set<String> others = new LinkedHashSet<>(textsByComponent.getOrDefault(component, Set.of()));
            others.add("?");
            others.remove(text);
            return List.copyOf(others);
        }
        if (value instanceof LocalDateTime time) {
            return List.of(
                    time.minusMinutes(1),
                    time.plusMinutes(1),
                    time.plusMinutes(47),
                    time.minusDays(1),
                    time.plusDays(1),
                    LocalDateTime.MIN,
                    LocalDateTime.MAX);
        }
        if (value instanceof Double number) {
            return List.of(number * 1.01 + 0.01, -number - 1, 0.0, Double.NaN, Double.POSITIVE_INFINITY);
        }
        if (value instanceof Integer number) {
            return List.of(number + 1, -number - 1);
        }
        if (value instanceof Long number) {
            return List.of(number + 100, -number - 1);
        }
        if (value instanceof Boolean flag) {
            return List.of(!flag);
        }
        if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> other != constant)
                    .toList();
        }
        return value instanceof Optional<?> optional && optional.isPresent() ? List.of(Optional.empty()) : List.of();
    }

    private void add(String spot, Object value, Function<Object, Plan> rebuild) {
        Plan mutated;
        try {
            mutated = rebuild.apply(value);
        } catch (IllegalArgumentException refused) {
            // Rules and weights refuse nonsense by themselves.
            return;
        }
        mutations.add(new Mutation(spot, mutated));
    }

    private static @Nullable Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
