package org.sira.api.situation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Incident;
import org.sira.planner.model.IncidentChannel;

/**
 * Which incidents somebody wants to see, and in which order.
 *
 * @param type as the source words it
 * @param from first day; {@code to} the last one
 * @param faults names of the fields that hold what cannot be meant; such a field filters nothing
 */
public record IncidentFilter(
        Optional<String> type,
        Optional<IncidentChannel> channel,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Order order,
        List<String> faults) {

    /** What comes first. */
    public enum Order {
        NEWEST(Comparator.comparing(Incident::date).reversed()),
        OLDEST(Comparator.comparing(Incident::date)),
        DEADLIEST(Comparator.comparing(Incident::fatalities)
                .reversed()
                .thenComparing(Comparator.comparing(Incident::date).reversed()));

        @SuppressWarnings("ImmutableEnumChecker") // Comparators of pure functions never change.
        private final Comparator<Incident> comparator;

        Order(Comparator<Incident> comparator) {
            this.comparator = comparator.thenComparing(Incident::id);
        }
    }

    public IncidentFilter {
        faults = List.copyOf(faults);
    }

    /** As the address has it: blank is any. */
    static IncidentFilter of(
            @Nullable String type,
            @Nullable String channel,
            @Nullable String from,
            @Nullable String to,
            @Nullable String order) {
        List<String> faults = new ArrayList<>();
        Optional<LocalDate> first = date("from", from, faults);
        Optional<LocalDate> last = date("to", to, faults);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            faults.add("period");
        }
        return new IncidentFilter(
                given(type),
                constant("channel", IncidentChannel.class, channel, faults),
                first,
                last,
                constant("order", Order.class, order, faults).orElse(Order.NEWEST),
                faults);
    }

    static IncidentFilter none() {
        return of(null, null, null, null, null);
    }

    /** Whether it leaves anything out. */
    public boolean active() {
        return type.isPresent() || channel.isPresent() || from.isPresent() || to.isPresent();
    }

    /** @param newestFirst all incidents */
    List<Incident> apply(List<Incident> newestFirst) {
        if (!active() && order == Order.NEWEST) {
            return newestFirst;
        }
        var wanted = newestFirst.stream().filter(this::wants);
        return order == Order.NEWEST
                ? wanted.toList()
                : wanted.sorted(order.comparator).toList();
    }

    private boolean wants(Incident incident) {
        return type.map(incident.type()::equals).orElse(true)
                && channel.map(incident.channel()::equals).orElse(true)
                && from.map(day -> !incident.date().isBefore(day)).orElse(true)
                && to.map(day -> !incident.date().isAfter(day)).orElse(true);
    }

    /** What an address says to ask for the same. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        type.ifPresent(value -> parameters.put("type", value));
        channel.ifPresent(value -> parameters.put("channel", value.name()));
        from.ifPresent(value -> parameters.put("from", value.toString()));
        to.ifPresent(value -> parameters.put("to", value.toString()));
        if (order != Order.NEWEST) {
            parameters.put("order", order.name());
        }
        return parameters;
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }

    private static Optional<LocalDate> date(String field, @Nullable String text, List<String> faults) {
        try {
            return given(text).map(value -> LocalDate.parse(value.strip()));
        } catch (DateTimeParseException noDate) {
            faults.add(field);
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(
            String field, Class<E> type, @Nullable String text, List<String> faults) {
        try {
            return given(text).map(value -> Enum.valueOf(type, value.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException noConstant) {
            faults.add(field);
            return Optional.empty();
        }
    }
}
