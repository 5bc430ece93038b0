package org.sira.planner.check;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;

/** Copies of plans and facts with one thing changed. */
public final class Edits {

    private Edits() {}

    /** A copy of a record with another value of one component, made by its own constructor. */
    @SuppressWarnings("unchecked")
    public static <R> R with(R record, String component, @Nullable Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        if (Arrays.stream(components).noneMatch(candidate -> candidate.getName().equals(component))) {
            throw new IllegalArgumentException(record.getClass() + " has no component " + component);
        }
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getName().equals(component)
                        ? value
                        : components[i].getAccessor().invoke(record);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("%s cannot have %s = %s".formatted(record, component, value), e);
        }
    }

    static <T> List<T> replaced(List<T> list, int index, UnaryOperator<T> change) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, change.apply(list.get(index)));
        return copy;
    }

    static <T> List<T> without(List<T> list, int index) {
        List<T> copy = new ArrayList<>(list);
        copy.remove(index);
        return copy;
    }

    static <T> List<T> twice(List<T> list, int index) {
        List<T> copy = new ArrayList<>(list);
        copy.add(index, list.get(index));
        return copy;
    }

    static <T> List<T> swapped(List<T> list, int i, int j) {
        List<T> copy = new ArrayList<>(list);
        copy.set(i, list.get(j));
        copy.set(j, list.get(i));
        return copy;
    }

    static Plan trip(Plan plan, String tripId, UnaryOperator<Trip> change) {
        return with(
                plan,
                "trips",
                plan.trips().stream()
                        .map(trip -> trip.id().equals(tripId) ? change.apply(trip) : trip)
                        .toList());
    }

    static Plan events(Plan plan, String tripId, UnaryOperator<List<TripEvent>> change) {
        return trip(plan, tripId, trip -> with(trip, "events", change.apply(trip.events())));
    }

    /** Changes an event of a trip, counted from 1 as violations count them. */
    static Plan event(Plan plan, String tripId, int number, UnaryOperator<TripEvent> change) {
        return events(plan, tripId, events -> replaced(events, number - 1, change));
    }
}
