package org.sira.planner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sira.planner.Sketch;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.network.RoutePolicy;
import org.sira.planner.solver.PlanSolver;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;

/** Trucks T0 and T1 at a depot bring food to two villages; N3 is too heavy to go with anything. */
class DraftTest {

    private static final PlanFacts FACTS = new Sketch(3)
            .depot("depot", 0)
            .site("near", 30)
            .site("far", 80)
            .road("R1", "depot", "near", 30)
            .road("R2", "near", "far", 50)
            .truck("T0", "depot")
            .truck("T1", "depot")
            .stock("depot", Sketch.FOOD, 100_000)
            .need("N1", "near", Sketch.FOOD, 20_000, 100)
            .need("N2", "far", Sketch.FOOD, 20_000, 100)
            .need("N3", "near", Sketch.FOOD, 26_000, 100)
            .facts();
    private static final Plan PLAN =
            new PlanSolver(new UnservedReasons()).solve(FACTS, SolveLimits.ofSteps(50, 1), SolveListener.none());

    private final Draft draft = Draft.of(PLAN, FACTS);
    private final DraftTrip near = draft.state().findTripWith("N1").orElseThrow();
    private final DraftTrip far = draft.state().findTripWith("N2").orElseThrow();

    private static String tripWith(String loadId) {
        return Draft.of(PLAN, FACTS).state().findTripWith(loadId).orElseThrow().id();
    }

    private static FixedTrip fixed(String tripId) {
        return PLAN.trips().stream()
                .filter(trip -> trip.id().equals(tripId))
                .findFirst()
                .flatMap(FixedTrip::of)
                .orElseThrow();
    }

    @Test
    void holdsWhatThePlanHolds() {
        assertThat(draft.state().trips()).hasSameSizeAs(PLAN.trips());
        assertThat(near.stops()).containsExactly(List.of("N1"));
        assertThat(near.startsAt()).isEqualTo(fixed(near.id()).startsAt());
    }

    @Test
    void aLoadMovesToAStopOfItsOwnAndAnEmptyTripIsGone() {
        Draft moved = draft.apply(new PlanEdit.MoveLoads(List.of("N1"), new LoadTarget.BeforeStop(far.id(), 0)));

        assertThat(moved.state().trips()).extracting(DraftTrip::id).doesNotContain(near.id());
        assertThat(moved.state().findTrip(far.id()).orElseThrow().stops())
                .containsExactly(List.of("N1"), List.of("N2"));
    }

    @Test
    void anAbsentLoadIsAddedToAStopOfItsPlace() {
        Draft added = draft.apply(new PlanEdit.AddLoads(List.of("N3"), new LoadTarget.AtStop(near.id(), 0)));

        assertThat(added.state().findTrip(near.id()).orElseThrow().stops()).containsExactly(List.of("N1", "N3"));
    }

    @Test
    void aNewTripHasAnIdThatNoOtherHasHad() {
        Draft dropped = draft.apply(new PlanEdit.DropTrip(near.id()))
                .apply(new PlanEdit.AddLoads(
                        List.of("N1"),
                        new LoadTarget.NewTrip(near.vehicleId(), Sketch.at(2, 8, 0), "depot", RoutePolicy.FASTEST)));

        DraftTrip again = dropped.state().findTripWith("N1").orElseThrow();
        assertThat(again.id()).isNotEqualTo(near.id()).startsWith("T-" + near.vehicleId());
        assertThat(again.startsAt()).isEqualTo(Sketch.at(2, 8, 0));
    }

    @Test
    void vehiclesAreSwappedWithAllThatTheyDo() {
        Draft swapped = draft.apply(new PlanEdit.MoveLoads(
                List.of("N2"),
                new LoadTarget.NewTrip(other(near.vehicleId()), Sketch.at(2, 8, 0), "depot", RoutePolicy.FASTEST)));
        String id = swapped.state().findTripWith("N2").orElseThrow().id();

        swapped = swapped.apply(new PlanEdit.SwapVehicles(near.id(), id));

        assertThat(swapped.state().findTripWith("N1").orElseThrow().vehicleId()).isEqualTo(other(near.vehicleId()));
        assertThat(swapped.state().findTripWith("N2").orElseThrow().startsAt()).isEqualTo(Sketch.at(2, 8, 0));
        assertThat(swapped.state().findTripWith("N2").orElseThrow().vehicleId()).isEqualTo(near.vehicleId());
    }

    private static String other(String vehicleId) {
        return vehicleId.equals("T0") ? "T1" : "T0";
    }

    @Test
    void anEditIsUndoneAndDoneAgain() {
        Draft dropped = draft.apply(new PlanEdit.DropLoads(near.id(), List.of("N1")));

        assertThat(dropped.undo().state()).isEqualTo(draft.state());
        assertThat(dropped.undo().redo().state()).isEqualTo(dropped.state());
        assertThat(dropped.undo().redo().done()).isEqualTo(dropped.done());
        assertThat(dropped.undo().apply(new PlanEdit.DropTrip(far.id())).undone())
                .isEmpty();
        assertThatThrownBy(draft::undo).isInstanceOf(EditRefused.class);
        assertThatThrownBy(draft::redo).isInstanceOf(EditRefused.class);
    }

    @Test
    void aPinnedTripIsLeftAloneUntilItIsUnpinned() {
        Draft pinned = draft.apply(new PlanEdit.Pin(near.id(), fixed(near.id())));

        assertThat(pinned.state().decisions().pins()).containsExactly(fixed(near.id()));
        for (PlanEdit edit : List.of(
                new PlanEdit.DropTrip(near.id()),
                new PlanEdit.MoveLoads(List.of("N1"), new LoadTarget.BeforeStop(far.id(), 0)),
                new PlanEdit.AddLoads(List.of("N3"), new LoadTarget.AtStop(near.id(), 0)),
                new PlanEdit.ShiftStart(near.id(), Sketch.at(2, 8, 0)))) {
            assertThatThrownBy(() -> pinned.apply(edit))
                    .isInstanceOf(EditRefused.class)
                    .hasMessage("Trip %s is pinned: unpin it first.", near.id());
        }
        Draft unpinned = pinned.apply(new PlanEdit.Unpin(near.id()));
        assertThat(unpinned.state().decisions().pins()).isEmpty();
        assertThat(unpinned.apply(new PlanEdit.DropTrip(near.id())).state().trips())
                .hasSize(draft.state().trips().size() - 1);
    }

    @Test
    void aVehicleWithAPinnedTripIsNotLeftOut() {
        Draft pinned = draft.apply(new PlanEdit.Pin(near.id(), fixed(near.id())));

        assertThatThrownBy(() -> pinned.apply(new PlanEdit.Forbid(new Ban.VehicleLeftOut(near.vehicleId()))))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("take one of the two back");
    }

    @Test
    void aClosedRoadIsClosedInTheFactsOfTheDraft() {
        Draft closed = draft.apply(new PlanEdit.Forbid(new Ban.Road("R2")));

        assertThat(closed.decidedFacts().operation().restrictions().closures()).hasSize(1);
        Draft open = closed.apply(new PlanEdit.Allow(new Ban.Road("R2")));
        assertThat(open.decidedFacts().operation().restrictions().closures()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void whatMakesNoSenseIsRefused(PlanEdit edit, String message) {
        assertThatThrownBy(() -> draft.apply(edit))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining(message);
    }

    static Stream<Arguments> nonsense() {
        String near = tripWith("N1");
        String far = tripWith("N2");
        LoadTarget atFar = new LoadTarget.BeforeStop(far, 0);
        GateSlot slot = new GateSlot("C", true, Sketch.at(1, 8, 0));
        return Stream.of(
                Arguments.of(new PlanEdit.DropTrip("T-9"), "There is no trip T-9."),
                Arguments.of(new PlanEdit.MoveLoads(List.of(), atFar), "No load is chosen."),
                Arguments.of(new PlanEdit.MoveLoads(List.of("N9"), atFar), "There is no load N9."),
                Arguments.of(new PlanEdit.MoveLoads(List.of("N1", "N1"), atFar), "Load N1 is named twice."),
                Arguments.of(new PlanEdit.MoveLoads(List.of("N3"), atFar), "Load N3 is on no trip"),
                Arguments.of(new PlanEdit.AddLoads(List.of("N1"), atFar), "is on trip %s already".formatted(near)),
                Arguments.of(new PlanEdit.DropLoads(near, List.of("N3")), "Load N3 is not on trip"),
                Arguments.of(
                        new PlanEdit.AddLoads(List.of("N3"), new LoadTarget.AtStop(far, lastStop(far))),
                        "give it a stop of its own"),
                Arguments.of(new PlanEdit.AddLoads(List.of("N3"), new LoadTarget.AtStop(far, 7)), "there is no stop 8"),
                Arguments.of(
                        new PlanEdit.AddLoads(
                                List.of("N3"),
                                new LoadTarget.NewTrip("T9", Sketch.at(1, 8, 0), "depot", RoutePolicy.KNEE)),
                        "There is no vehicle T9."),
                Arguments.of(
                        new PlanEdit.AddLoads(
                                List.of("N3"),
                                new LoadTarget.NewTrip("T0", Sketch.at(4, 8, 0), "depot", RoutePolicy.KNEE)),
                        "is outside the days of the plan, 2026-02-02 to 2026-02-04"),
                Arguments.of(
                        new PlanEdit.AddLoads(
                                List.of("N3"),
                                new LoadTarget.NewTrip("T0", Sketch.at(1, 8, 0), "near", RoutePolicy.KNEE)),
                        "Nothing can be loaded at near"),
                Arguments.of(new PlanEdit.SwapVehicles(near, near), "are of the same vehicle"),
                Arguments.of(new PlanEdit.ShiftSlot(near, slot), "There is no corridor C."),
                Arguments.of(new PlanEdit.Pin(near, fixed(far)), "no longer what it was"),
                Arguments.of(new PlanEdit.Unpin(near), "is not pinned"),
                Arguments.of(new PlanEdit.Allow(new Ban.NeedLeftOut("N1")), "This is not forbidden"),
                Arguments.of(new PlanEdit.Forbid(new Ban.NeedLeftOut("N9")), "There is no need N9."),
                Arguments.of(new PlanEdit.Forbid(new Ban.VehicleLeftOut("T9")), "There is no vehicle T9."),
                Arguments.of(new PlanEdit.Forbid(new Ban.VehicleAtPlace("T0", "x")), "There is no place x."),
                Arguments.of(new PlanEdit.Forbid(new Ban.VehicleForNeed("T0", "x")), "There is no need x."),
                Arguments.of(new PlanEdit.Forbid(new Ban.Road("x")), "There is no road x."));
    }

    private static int lastStop(String tripId) {
        return Draft.of(PLAN, FACTS)
                        .state()
                        .findTrip(tripId)
                        .orElseThrow()
                        .stops()
                        .size()
                - 1;
    }

    @Test
    void aDraftTakesFactsWithoutDecisions() {
        PlanFacts decided = FACTS.withDecisions(Decisions.none().withBans(List.of(new Ban.NeedLeftOut("N1"))));

        assertThatThrownBy(() -> Draft.of(PLAN, decided)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Optional.of(draft.facts())).contains(FACTS);
    }
}
