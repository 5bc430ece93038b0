package org.sira.api.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.draft.FaultWords.Fault;
import org.sira.api.planning.FigureComparison;
import org.sira.api.planning.PlanView;
import org.sira.api.platform.Messages;
import org.sira.planner.model.VehicleKind;
import org.sira.planner.plan.AcceptedBreach;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.PlanSketch.TripSketch;
import org.sira.planner.solver.EvaluatedDraft;

/**
 * A draft as its page shows it.
 *
 * @param changes in words, in their order
 * @param undo what would be taken back next, and {@code redo} made again; empty where there is nothing
 * @param acceptable faults that may be accepted with a reason
 * @param trips of the draft, whether they can be driven or not
 * @param pins and {@code bans} in words; bans have their number in this order, and likewise {@code assumptions}
 */
record DraftPage(
        DraftRow row,
        List<String> changes,
        String undo,
        String redo,
        List<FigureComparison> figures,
        List<Fault> faults,
        List<AcceptLine> acceptable,
        PlanView view,
        List<TripLine> trips,
        List<Pinned> pins,
        List<String> bans,
        List<String> assumptions) {

    /**
     * A trip of a draft.
     *
     * @param driven how it is driven; null where it cannot be
     */
    record TripLine(
            String id,
            String vehicleId,
            VehicleKind kind,
            String name,
            List<String> stops,
            boolean pinned,
            boolean faulty,
            PlanView.@Nullable TripRow driven) {
        TripLine {
            stops = List.copyOf(stops);
        }
    }

    record Pinned(String tripId, String name) {}

    /**
     * A breach that a person may accept.
     *
     * @param field of the form
     * @param reason that it was accepted with in the plan before; empty where it was not
     */
    record AcceptLine(String field, String sentence, String reason) {}

    DraftPage {
        changes = List.copyOf(changes);
        figures = List.copyOf(figures);
        faults = List.copyOf(faults);
        acceptable = List.copyOf(acceptable);
        trips = List.copyOf(trips);
        pins = List.copyOf(pins);
        bans = List.copyOf(bans);
        assumptions = List.copyOf(assumptions);
    }

    static DraftPage of(OpenedDraft opened, EvaluatedDraft evaluated, Messages messages) {
        TripWords words = new TripWords(opened.facts(), messages);
        EditWords edits = new EditWords(words);
        List<String> changes = edits.of(opened.draft());
        PlanView view = PlanView.of(evaluated.facts(), evaluated.plan(), messages);
        FaultWords faultWords = new FaultWords(words, opened.state());
        List<Fault> faults = faults(evaluated, faultWords);
        DraftState state = opened.state();
        return new DraftPage(
                opened.row(),
                changes,
                changes.isEmpty() ? "" : changes.get(changes.size() - 1),
                opened.draft().canRedo() ? edits.nextUndone(opened.draft()) : "",
                FigureComparison.of(
                        opened.base().plan().figures(), evaluated.plan().figures(), messages.formats()),
                faults,
                acceptable(opened, evaluated, faultWords),
                view,
                trips(state, view, faults, words),
                state.trips().stream()
                        .filter(trip -> state.pinOf(trip).isPresent())
                        .map(trip -> new Pinned(state.idOf(trip), words.trip(trip)))
                        .toList(),
                state.decisions().bans().stream().map(words::ban).toList(),
                state.decisions().assumptions().stream().map(words::assumption).toList());
    }

    /** Trips that cannot be driven come first: what they bring is missing from all figures. */
    static List<Fault> faults(EvaluatedDraft evaluated, FaultWords words) {
        List<Fault> faults = new ArrayList<>();
        evaluated.undrivable().forEach(trip -> faults.add(words.of(trip)));
        evaluated.breaches().forEach(breach -> faults.add(words.of(breach)));
        return faults.stream().distinct().toList();
    }

    private static List<TripLine> trips(DraftState state, PlanView view, List<Fault> faults, TripWords words) {
        Map<String, PlanView.TripRow> driven = new LinkedHashMap<>();
        view.trips().forEach(trip -> driven.put(trip.id(), trip));
        List<TripLine> lines = new ArrayList<>();
        for (TripSketch trip : state.trips()) {
            String id = state.idOf(trip);
            lines.add(new TripLine(
                    id,
                    trip.vehicleId(),
                    words.index().vehicle(trip.vehicleId()).kind(),
                    words.trip(trip),
                    words.stops(trip),
                    state.pinOf(trip).isPresent(),
                    faults.stream().anyMatch(fault -> fault.tripId().equals(Optional.of(id))),
                    driven.get(id)));
        }
        return lines;
    }

    private static List<AcceptLine> acceptable(OpenedDraft opened, EvaluatedDraft evaluated, FaultWords words) {
        Map<String, String> reasonByKey = new LinkedHashMap<>();
        for (AcceptedBreach accepted : opened.base().plan().acceptedBreaches()) {
            reasonByKey.put(Acceptable.key(accepted), accepted.acceptance().reason());
        }
        return Acceptable.of(evaluated).stream()
                .map(breach -> new AcceptLine(
                        Reasons.field(breach.key()),
                        words.of(breach.worst()).sentence(),
                        reasonByKey.getOrDefault(breach.key(), "")))
                .toList();
    }

    /** Whether a person may make a plan of it though it breaks rules. */
    public boolean mayBeAccepted() {
        return !sound()
                && faults.stream().allMatch(fault -> fault.unacceptable().isEmpty());
    }

    public boolean sound() {
        return faults.isEmpty();
    }
}
