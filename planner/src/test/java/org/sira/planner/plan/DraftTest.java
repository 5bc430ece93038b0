package org.sira.planner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.plan.PlanSketch.TripSketch;
import org.sira.planner.solver.ConvoyShape;
import org.sira.planner.solver.PlanSolver;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;

class DraftTest {

    private static final PlanFacts FACTS = ConvoyShape.AMPLE.facts(3, 3);
    private static final Plan PLAN =
            new PlanSolver(new UnservedReasons()).solve(FACTS, SolveLimits.ofSteps(60, 1), SolveListener.none());

    private final Draft draft = Draft.of(PLAN);
    private final List<TripSketch> bringing = draft.state().trips().stream()
            .filter(trip -> !trip.stops().isEmpty())
            .toList();
    private final TripSketch first = bringing.get(0);
    private final TripSketch other = bringing.stream()
            .filter(trip -> !trip.vehicleId().equals(first.vehicleId()))
            .findFirst()
            .orElseThrow();
    private final String firstId = draft.state().idOf(first);
    private final String otherId = draft.state().idOf(other);

    private static List<String> loads(DraftState state) {
        return state.trips().stream()
                .flatMap(trip -> trip.stops().stream())
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    private FixedTrip asDriven(String tripId) {
        return PLAN.trips().stream()
                .filter(trip -> trip.id().equals(tripId))
                .map(FixedTrip::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(EditRefused.Kind kind, Draft draft, PlanEdit edit) {
        assertThatExceptionOfType(EditRefused.class)
                .isThrownBy(() -> draft.apply(edit))
                .returns(kind, EditRefused::kind);
    }

    @Test
    void undoneChangesComeBackInTheirOrderUntilAnotherOneIsMade() {
        Draft changed = draft.apply(new PlanEdit.DropTrip(firstId))
                .apply(new PlanEdit.Forbid(new Ban.VehicleLeftOut(other.vehicleId()), List.of()));

        assertThat(changed.undo().undo().state()).isEqualTo(draft.state());
        assertThat(changed.undo().undo().redo().redo()).isEqualTo(changed);
        assertThat(changed.undo().apply(new PlanEdit.DropTrip(otherId)).canRedo())
                .isFalse();
        assertThat(draft.undo()).isEqualTo(draft);
        assertThat(draft.redo()).isEqualTo(draft);
    }

    @Test
    void movedLoadsAreOnOneTripOnly() {
        String loadId = first.stops().get(0).get(0);

        DraftState moved = draft.apply(new PlanEdit.MoveLoads(List.of(loadId), otherId, 1, false))
                .state();

        assertThat(loads(moved)).isEqualTo(loads(draft.state()));
        assertThat(moved.trips())
                .anyMatch(trip -> trip.vehicleId().equals(other.vehicleId())
                        && trip.stops().get(0).equals(List.of(loadId)));
    }

    @Test
    void aTripThatAnotherVehicleMakesLoadsWhereThatOneMay() {
        DraftState given =
                draft.apply(new PlanEdit.GiveTrip(firstId, "other", "its-base")).state();

        assertThat(given.trips())
                .anyMatch(trip -> trip.vehicleId().equals("other")
                        && trip.loadPlaceId().equals("its-base")
                        && trip.stops().equals(first.stops()));
        assertRefused(
                EditRefused.Kind.NOTHING_TO_DO,
                draft,
                new PlanEdit.GiveTrip(firstId, first.vehicleId(), first.loadPlaceId()));
    }

    @Test
    void aNewTripStopsAtSeveralPlacesAndBringsNothingTwice() {
        String one = first.stops().get(0).get(0);
        String two = other.stops().get(0).get(0);

        DraftState more = draft.apply(new PlanEdit.NewTrip(
                        List.of(List.of(one), List.of(), List.of(two)),
                        first.vehicleId(),
                        first.loadPlaceId(),
                        FACTS.horizon().start()))
                .state();

        assertThat(more.trips()).anyMatch(trip -> trip.stops().equals(List.of(List.of(one), List.of(two))));
        assertThat(loads(more)).isEqualTo(loads(draft.state()));
        assertRefused(
                EditRefused.Kind.LOAD_TWICE,
                draft,
                new PlanEdit.NewTrip(
                        List.of(List.of(one), List.of(one)),
                        first.vehicleId(),
                        first.loadPlaceId(),
                        FACTS.horizon().start()));
    }

    @Test
    void whatIsPinnedChangesOnlyWhenItIsUnpinned() {
        Draft pinned = draft.apply(new PlanEdit.Pin(firstId, asDriven(firstId)));

        assertRefused(EditRefused.Kind.PINNED, pinned, new PlanEdit.DropTrip(firstId));
        assertRefused(
                EditRefused.Kind.PINNED,
                pinned,
                new PlanEdit.DropLoads(List.of(first.stops().get(0).get(0))));
        assertRefused(
                EditRefused.Kind.PINNED,
                pinned,
                new PlanEdit.Forbid(new Ban.VehicleLeftOut(first.vehicleId()), List.of()));
        assertThat(pinned.apply(new PlanEdit.Unpin(firstId))
                        .apply(new PlanEdit.DropTrip(firstId))
                        .state()
                        .trips())
                .hasSize(draft.state().trips().size() - 1);
    }

    @Test
    void theTripOfAVehicleThatIsLeftOutIsNotPinned() {
        Draft without = draft.apply(new PlanEdit.Forbid(new Ban.VehicleLeftOut(first.vehicleId()), List.of()))
                .apply(new PlanEdit.NewTrip(
                        first.stops(),
                        first.vehicleId(),
                        first.loadPlaceId(),
                        asDriven(firstId).startsAt()));
        String id = DraftState.tripId(first.vehicleId(), 1);

        assertRefused(EditRefused.Kind.LEFT_OUT, without, new PlanEdit.Pin(id, asDriven(firstId)));
    }
}
