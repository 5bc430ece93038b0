package org.sira.api.draft;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Refusal;

/**
 * A change as it was sent.
 *
 * @param action what to do; the other fields are those that it needs
 * @param revision of the draft that the person saw
 * @param trip id of the trip that changes, and {@code other} of a second one
 * @param when a trip is to leave
 * @param convoy id of the one to join, or to which loads go
 * @param ban number of one among those of the draft, from 0, and {@code assumption} likewise
 * @param loads ids of loads
 */
record EditForm(
        @Nullable String action,
        int revision,
        @Nullable String trip,
        @Nullable String other,
        @Nullable String vehicle,
        @Nullable String place,
        @Nullable String when,
        @Nullable String convoy,
        @Nullable String need,
        @Nullable String road,
        @Nullable Integer ban,
        @Nullable Integer assumption,
        @Nullable List<String> loads) {

    /** What a person can do to a draft. */
    enum Action {
        SHIFT,
        GIVE,
        SWAP,
        JOIN,
        PIN,
        UNPIN,
        DROP,
        MOVE,
        MOVE_TO_CONVOY,
        NEW_TRIP,
        LEAVE_BEHIND,
        FORBID_VEHICLE,
        FORBID_PLACE,
        FORBID_NEED,
        FORBID_ROAD,
        ALLOW,
        DROP_ASSUMPTION
    }

    static EditForm shift(String trip, LocalDateTime when) {
        return new EditForm(
                Action.SHIFT.name(), 0, trip, null, null, null, when.toString(), null, null, null, null, null, null);
    }

    static EditForm forbidVehicle(String vehicle) {
        return new EditForm(
                Action.FORBID_VEHICLE.name(), 0, null, null, vehicle, null, null, null, null, null, null, null, null);
    }

    static EditForm forbidRoad(String road) {
        return new EditForm(
                Action.FORBID_ROAD.name(), 0, null, null, null, null, null, null, null, road, null, null, null);
    }

    static EditForm forbidNeed(String need) {
        return new EditForm(
                Action.FORBID_NEED.name(), 0, null, null, null, null, null, null, need, null, null, null, null);
    }

    static EditForm give(String trip, String vehicle) {
        return new EditForm(Action.GIVE.name(), 0, trip, null, vehicle, null, null, null, null, null, null, null, null);
    }

    static EditForm join(String trip, String convoy) {
        return new EditForm(Action.JOIN.name(), 0, trip, null, null, null, null, convoy, null, null, null, null, null);
    }

    /** @param need from whose page it is made, or {@code trip} */
    static EditForm move(@Nullable String need, @Nullable String trip, List<String> loads, String toTrip) {
        return new EditForm(Action.MOVE.name(), 0, trip, toTrip, null, null, null, null, need, null, null, null, loads);
    }

    /** @throws Refusal when there is no such action */
    Action parsedAction() {
        for (Action known : Action.values()) {
            if (known.name().equals(action)) {
                return known;
            }
        }
        throw new Refusal(Refusal.Kind.INPUT, "draft.refused.action");
    }

    /** As a field of a form names moments; empty where it names none. */
    Optional<LocalDateTime> moment() {
        try {
            return when == null || when.isBlank() ? Optional.empty() : Optional.of(LocalDateTime.parse(when.strip()));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    List<String> chosenLoads() {
        return loads == null ? List.of() : loads.stream().distinct().toList();
    }
}
