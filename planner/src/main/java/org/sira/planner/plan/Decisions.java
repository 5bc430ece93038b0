package org.sira.planner.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sira.planner.model.Horizon;

/**
 * What people decided before a plan is made: what it must keep, what it must not do, and what was approved before. A plan
 * carries those that it was made with.
 *
 * @param pins trips that the plan holds exactly as they are here
 * @param bans what it does not do
 * @param approvedTrips of the plan that is in force for these days: they have been notified, and each load that travels
 *     otherwise is a change that costs
 * @param pastSlots in which approved plans crossed corridors within {@link #DAYS_REMEMBERED} days before the horizon:
 *     crossing again at the same hour makes movements predictable
 * @param underWay approved trips that left before the horizon: their vehicles are away until they are back, and what they
 *     bring is not planned again
 * @param assumptions what the plan takes for granted though the data do not say so: a vehicle more, a road that is open.
 *     Of longer horizons there is none, since a plan has its own
 */
public record Decisions(
        List<FixedTrip> pins,
        List<Ban> bans,
        List<FixedTrip> approvedTrips,
        List<GateSlot> pastSlots,
        List<Trip> underWay,
        List<Remedy> assumptions) {

    /** For how many days an hour at which a corridor was crossed is taken to be known to who waits for a convoy. */
    public static final int DAYS_REMEMBERED = 14;

    private static final Decisions NONE =
            new Decisions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** @throws IllegalArgumentException when two pins cannot both be kept, or a ban forbids one; the message names them */
    public Decisions {
        pins = List.copyOf(pins);
        bans = List.copyOf(new LinkedHashSet<>(bans));
        approvedTrips = List.copyOf(approvedTrips);
        pastSlots = List.copyOf(pastSlots);
        underWay = List.copyOf(underWay);
        assumptions = List.copyOf(assumptions);
        if (assumptions.stream().anyMatch(Remedy.MoreDays.class::isInstance)) {
            throw new IllegalArgumentException("A plan does not assume more days: its horizon has them.");
        }
        requireCompatible(pins);
        for (Ban ban : bans) {
            if (ban instanceof Ban.VehicleLeftOut out) {
                for (FixedTrip pin : pins) {
                    if (pin.vehicleId().equals(out.vehicleId())) {
                        throw new IllegalArgumentException(
                                "Vehicle %s is left out, but its trip of %s is pinned: take one of the two back."
                                        .formatted(out.vehicleId(), pin.startsAt()));
                    }
                }
            }
        }
    }

    public static Decisions none() {
        return NONE;
    }

    public Decisions withPins(List<FixedTrip> newPins) {
        return new Decisions(newPins, bans, approvedTrips, pastSlots, underWay, assumptions);
    }

    public Decisions withBans(List<Ban> newBans) {
        return new Decisions(pins, newBans, approvedTrips, pastSlots, underWay, assumptions);
    }

    public Decisions withAssumptions(List<Remedy> newAssumptions) {
        return new Decisions(pins, bans, approvedTrips, pastSlots, underWay, newAssumptions);
    }

    public Decisions withApproved(List<FixedTrip> newApprovedTrips, List<GateSlot> newPastSlots) {
        return new Decisions(pins, bans, newApprovedTrips, newPastSlots, underWay, assumptions);
    }

    /**
     * The same beside the plan that is in force: its trips of the horizon, those that left before it, and the slots of the
     * days before it.
     *
     * @param past plans that were in force before, of which only the slots before the horizon count
     * @param asOf the day of which the data are: they know of trips that were over by then
     */
    public Decisions withApproved(Plan approved, List<Plan> past, Horizon horizon, LocalDate asOf) {
        List<FixedTrip> trips = approved.trips().stream()
                .filter(trip -> !trip.startsAt().isBefore(horizon.start())
                        && trip.startsAt().isBefore(horizon.end()))
                .map(FixedTrip::of)
                .flatMap(Optional::stream)
                .toList();
        LocalDateTime first = horizon.start().minusDays(DAYS_REMEMBERED);
        List<GateSlot> slots = Stream.concat(Stream.of(approved), past.stream())
                .flatMap(plan -> plan.convoys().stream())
                .map(Convoy::slot)
                .filter(slot -> !slot.slotAt().isBefore(first) && slot.slotAt().isBefore(horizon.start()))
                .distinct()
                .sorted(Comparator.comparing(GateSlot::slotAt)
                        .thenComparing(GateSlot::corridorId)
                        .thenComparing(GateSlot::forward))
                .toList();
        List<Trip> left = Stream.concat(approved.decisions().underWay().stream(), approved.trips().stream())
                .filter(trip -> trip.startsAt().isBefore(horizon.start())
                        && trip.endsAt().isAfter(asOf.atStartOfDay()))
                .toList();
        return new Decisions(pins, bans, trips, slots, left, assumptions);
    }

    private static void requireCompatible(List<FixedTrip> pins) {
        Set<String> loadIds = new HashSet<>();
        List<FixedTrip> before = new ArrayList<>();
        for (FixedTrip pin : pins) {
            for (String loadId : pin.loadIds()) {
                if (!loadIds.add(loadId)) {
                    throw new IllegalArgumentException(
                            "Load %s is on two pinned trips: unpin one of them.".formatted(loadId));
                }
            }
            for (FixedTrip other : before) {
                if (other.vehicleId().equals(pin.vehicleId()) && other.overlaps(pin)) {
                    throw new IllegalArgumentException(
                            "Two pinned trips of vehicle %s overlap, from %s and from %s: unpin one of them."
                                    .formatted(pin.vehicleId(), other.startsAt(), pin.startsAt()));
                }
            }
            before.add(pin);
        }
    }
}
