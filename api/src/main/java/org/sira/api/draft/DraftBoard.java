package org.sira.api.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.draft.Choices.Choice;
import org.sira.api.planning.PlanView;
import org.sira.api.planning.PlanView.ConvoyRow;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.PlanSketch.TripSketch;
import org.sira.planner.plan.Unserved;
import org.sira.planner.solver.EvaluatedDraft;

/**
 * A draft as a list of convoys with their trips and these with their loads, among which people move them.
 *
 * @param alone trips in no convoy, and those that cannot be driven
 * @param behind loads that nobody brings
 */
record DraftBoard(List<Card> convoys, List<Line> alone, List<Behind> behind) {

    record Card(ConvoyRow convoy, List<Line> trips) {
        Card {
            trips = List.copyOf(trips);
        }
    }

    /** @param driven whether it can be */
    record Line(String tripId, String name, boolean pinned, boolean driven, List<Choice> loads) {
        Line {
            loads = List.copyOf(loads);
        }
    }

    record Behind(String needId, Choice load) {}

    DraftBoard {
        convoys = List.copyOf(convoys);
        alone = List.copyOf(alone);
        behind = List.copyOf(behind);
    }

    static DraftBoard of(OpenedDraft opened, EvaluatedDraft evaluated, PlanView view, TripWords words) {
        DraftState state = opened.state();
        Map<String, PlanView.TripRow> driven = new LinkedHashMap<>();
        view.trips().forEach(trip -> driven.put(trip.id(), trip));
        Map<String, Line> lines = new LinkedHashMap<>();
        for (TripSketch trip : state.trips()) {
            String id = state.idOf(trip);
            lines.put(id, line(id, trip, state, driven.containsKey(id), words));
        }
        List<Card> cards = new ArrayList<>();
        for (ConvoyRow convoy : view.convoys()) {
            List<Line> members = convoy.members().stream()
                    .map(member -> view.trip(member.tripNumber()))
                    .flatMap(Optional::stream)
                    .map(trip -> lines.get(trip.id()))
                    .filter(Objects::nonNull)
                    .toList();
            cards.add(new Card(convoy, members));
        }
        List<Line> alone = lines.values().stream()
                .filter(line -> {
                    PlanView.@Nullable TripRow trip = driven.get(line.tripId());
                    return trip == null || trip.convoyIds().isEmpty();
                })
                .toList();
        List<Behind> behind = new ArrayList<>();
        for (Unserved unserved : evaluated.plan().unserved()) {
            unserved.loadIds().forEach(id -> behind.add(new Behind(unserved.needId(), load(id, words))));
        }
        return new DraftBoard(cards, alone, behind);
    }

    static Line line(String id, TripSketch trip, DraftState state, boolean driven, TripWords words) {
        return new Line(
                id,
                words.trip(trip),
                state.pinOf(trip).isPresent(),
                driven,
                trip.stops().stream()
                        .flatMap(List::stream)
                        .map(load -> load(load, words))
                        .toList());
    }

    private static Choice load(String id, TripWords words) {
        return new Choice(id, words.loads(List.of(id)));
    }
}
