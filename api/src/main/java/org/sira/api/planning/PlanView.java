package org.sira.api.planning;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sira.api.platform.Messages;
import org.sira.planner.model.Need;
import org.sira.planner.model.Priority;
import org.sira.planner.model.VehicleKind;
import org.sira.planner.plan.ChangeAnswer;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.Figures;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent.Unloading;
import org.sira.planner.plan.Unserved;
import org.sira.planner.plan.UnservedReason;
import org.sira.planner.risk.Corridor;

/**
 * A plan in rows, as its page shows it.
 *
 * @param weights the preset, and what was changed of it
 * @param riskKnown whether the incidents behind its risk still say anything of the roads
 */
public record PlanView(
        String operation,
        Plan plan,
        String weights,
        boolean riskKnown,
        List<TripRow> trips,
        List<ConvoyRow> convoys,
        List<UnservedRow> unserved) {

    /** So many trips a page tells step by step; with more, each tells its steps when somebody asks. */
    private static final int MOST_TOLD = 150;

    /**
     * @param number of the trip in the plan, from 1: what addresses name it by
     * @param stops names of the places where it unloads
     */
    public record TripRow(
            int number,
            String id,
            String vehicleId,
            VehicleKind kind,
            String base,
            LocalDateTime leavesAt,
            LocalDateTime backAt,
            long nights,
            double distanceKm,
            List<String> stops,
            double dryKg,
            double litres,
            Set<String> convoyIds,
            List<TripStep> steps) {
        public TripRow {
            stops = List.copyOf(stops);
            steps = List.copyOf(steps);
        }
    }

    /** @param fromGate where it enters the corridor */
    public record ConvoyRow(
            String id,
            String corridor,
            String fromGate,
            String toGate,
            LocalDateTime leavesAt,
            LocalDateTime crossedBy,
            List<MemberRow> members) {
        public ConvoyRow {
            members = List.copyOf(members);
        }
    }

    public record MemberRow(String vehicleId, int tripNumber, boolean leads, String joinsAt, String leavesAt) {}

    /**
     * @param sentence that says why, and {@code change} what would help, in the language of the page
     * @param answer what {@code change} tells of
     * @param left whether there is a change that was not tried
     * @param step what people do next, as the change has it
     */
    public record UnservedRow(
            String needId,
            String placeId,
            String place,
            String commodity,
            double quantity,
            String unit,
            int people,
            Priority priority,
            UnservedReason reason,
            String sentence,
            String change,
            ChangeAnswer answer,
            boolean left,
            ChangeStep step,
            double worth) {}

    public PlanView {
        trips = List.copyOf(trips);
        convoys = List.copyOf(convoys);
        unserved = List.copyOf(unserved);
    }

    public Figures figures() {
        return plan.figures();
    }

    public static PlanView of(PlanFacts facts, Plan plan, Messages messages) {
        PlanIndex index = new PlanIndex(facts, plan);
        List<TripRow> trips = new ArrayList<>();
        for (Trip trip : plan.trips()) {
            trips.add(tripRow(trip, trips.size() + 1, index));
        }
        UnservedSentences sentences = new UnservedSentences(index, messages);
        return new PlanView(
                facts.operation().name(),
                plan,
                new WeightWords(messages).sentence(plan.weights()),
                !facts.risk().stale(),
                trips,
                plan.convoys().stream()
                        .map(convoy -> convoyRow(convoy, plan, index))
                        .toList(),
                plan.unserved().stream()
                        .map(unserved -> unservedRow(unserved, index, sentences))
                        .toList());
    }

    /** Of how many entries there is a change that was not tried. */
    public long left() {
        return unserved.stream().filter(UnservedRow::left).count();
    }

    /** Whether the page of the plan tells all of them, with every step; else it fetches what is asked for. */
    public boolean fewTrips() {
        return trips.size() <= MOST_TOLD;
    }

    /** A trip by its number in the plan. */
    public Optional<TripRow> trip(int number) {
        return number < 1 || number > trips.size() ? Optional.empty() : Optional.of(trips.get(number - 1));
    }

    private static TripRow tripRow(Trip trip, int number, PlanIndex index) {
        var vehicle = index.vehicle(trip.vehicleId());
        List<TripStep> steps = TripStep.of(trip, index);
        List<String> stops = new ArrayList<>();
        double dryKg = 0;
        double litres = 0;
        for (var event : trip.events()) {
            if (event instanceof Unloading unloading) {
                stops.add(index.placeName(unloading.placeId()));
                for (var cargo : unloading.cargo()) {
                    if (index.liquid(cargo.commodityId())) {
                        litres += cargo.quantity();
                    } else {
                        dryKg += cargo.quantity();
                    }
                }
            }
        }
        Set<String> convoyIds = new LinkedHashSet<>();
        steps.stream().map(TripStep::convoyId).filter(Objects::nonNull).forEach(convoyIds::add);
        return new TripRow(
                number,
                trip.id(),
                trip.vehicleId(),
                vehicle.kind(),
                index.placeName(vehicle.baseId()),
                trip.startsAt(),
                trip.endsAt(),
                steps.stream()
                        .filter(step -> step.activity() == TripStep.Activity.NIGHT)
                        .count(),
                index.distanceKm(trip),
                stops,
                dryKg,
                litres,
                convoyIds,
                steps);
    }

    private static ConvoyRow convoyRow(Convoy convoy, Plan plan, PlanIndex index) {
        Corridor corridor = index.corridor(convoy.slot().corridorId());
        boolean forward = convoy.slot().forward();
        return new ConvoyRow(
                convoy.id(),
                corridor.name(),
                index.placeName(forward ? corridor.firstGateId() : corridor.lastGateId()),
                index.placeName(forward ? corridor.lastGateId() : corridor.firstGateId()),
                convoy.slot().slotAt(),
                convoy.crossedBy(),
                convoy.members().stream()
                        .map(member -> new MemberRow(
                                member.vehicleId(),
                                numberOf(member.tripId(), plan),
                                convoy.leaderVehicleId().equals(Optional.of(member.vehicleId())),
                                index.placeName(member.joinsAtPlaceId()),
                                index.placeName(member.leavesAtPlaceId())))
                        .toList());
    }

    private static int numberOf(String tripId, Plan plan) {
        return plan.trips().stream().map(Trip::id).toList().indexOf(tripId) + 1;
    }

    private static UnservedRow unservedRow(Unserved unserved, PlanIndex index, UnservedSentences sentences) {
        Need need = index.need(unserved.needId());
        return new UnservedRow(
                need.id(),
                need.placeId(),
                index.placeName(need.placeId()),
                index.commodity(need.commodityId()).name(),
                unserved.quantity(),
                index.unit(need.commodityId()),
                need.people(),
                need.priority(),
                unserved.reason(),
                sentences.of(unserved),
                sentences.change(unserved),
                unserved.answer(),
                !unserved.leftToTry().isEmpty(),
                ChangeStep.after(unserved),
                unserved.worth());
    }
}
