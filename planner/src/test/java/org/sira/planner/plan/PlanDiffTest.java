package org.sira.planner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.planner.Sketch;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.network.RoutePolicy;
import org.sira.planner.plan.PlanDiff.ChangedConvoy;
import org.sira.planner.plan.PlanDiff.ChangedTrip;
import org.sira.planner.plan.PlanDiff.DroppedConvoy;
import org.sira.planner.plan.PlanDiff.DroppedLoad;
import org.sira.planner.plan.PlanDiff.DroppedTrip;
import org.sira.planner.plan.PlanDiff.MovedLoad;
import org.sira.planner.plan.PlanDiff.NewConvoy;
import org.sira.planner.plan.PlanDiff.NewLoad;
import org.sira.planner.plan.PlanDiff.NewTrip;
import org.sira.planner.plan.PlanDiff.ShiftedLoad;
import org.sira.planner.solver.PlanSolver;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;

class PlanDiffTest {

    private static final LocalDateTime EIGHT = Sketch.at(1, 8, 0);
    private static final GateSlot SLOT = new GateSlot("C", true, Sketch.at(1, 9, 0));

    /** All but trips and convoys of a plan. */
    private static final Plan EMPTY = new PlanSolver(new UnservedReasons())
            .solve(
                    new Sketch(3).depot("depot", 0).truck("T0", "depot").facts(),
                    SolveLimits.ofSteps(1, 1),
                    SolveListener.none());

    @Test
    void equalPlansDoNotDiffer() {
        Plan plan = plan(trip("T-A-1", "A", EIGHT, "L1"));

        assertThat(PlanDiff.between(plan, plan).isEmpty()).isTrue();
    }

    @Test
    void aTripWithAnotherIdIsTheSameTrip() {
        assertThat(PlanDiff.between(plan(trip("T-A-1", "A", EIGHT, "L1")), plan(trip("T-A-2", "A", EIGHT, "L1")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void loadsAreNewDroppedMovedAndLater() {
        Plan before = plan(trip("T-A-1", "A", EIGHT, "L1", "L2"), trip("T-B-1", "B", EIGHT, "L3"));
        Plan after = plan(trip("T-A-1", "A", EIGHT.plusHours(2), "L1"), trip("T-C-1", "C", EIGHT, "L3", "L4"));

        PlanDiff diff = PlanDiff.between(before, after);

        assertThat(diff.loads())
                .satisfiesExactly(
                        later -> assertThat(((ShiftedLoad) later).later()).isEqualTo(Duration.ofHours(2)),
                        dropped -> assertThat(((DroppedLoad) dropped).loadId()).isEqualTo("L2"),
                        moved -> {
                            assertThat(((MovedLoad) moved).before().vehicleId()).isEqualTo("B");
                            assertThat(((MovedLoad) moved).after().vehicleId()).isEqualTo("C");
                        },
                        added -> assertThat(((NewLoad) added).loadId()).isEqualTo("L4"));
        assertThat(diff.trips())
                .satisfiesExactly(
                        changed -> assertThat(((ChangedTrip) changed).later()).isEqualTo(Duration.ofHours(2)),
                        dropped -> assertThat(((DroppedTrip) dropped).before().vehicleId())
                                .isEqualTo("B"),
                        added -> assertThat(((NewTrip) added).after().vehicleId())
                                .isEqualTo("C"));
    }

    @Test
    void convoysGainAndLoseVehicles() {
        GateSlot later = new GateSlot("C", true, Sketch.at(1, 10, 0));
        GateSlot back = new GateSlot("C", false, Sketch.at(1, 12, 0));
        Plan before = convoys(convoy(SLOT, "A", "B"), convoy(later, "C"));
        Plan after = convoys(convoy(SLOT, "A", "D"), convoy(back, "E"));

        assertThat(PlanDiff.between(before, after).convoys())
                .containsExactly(
                        new ChangedConvoy(SLOT, List.of("D"), List.of("B")),
                        new DroppedConvoy(later, List.of("C")),
                        new NewConvoy(back, List.of("E")));
    }

    private static Plan plan(Trip... trips) {
        return with(List.of(trips), List.of());
    }

    private static Plan convoys(Convoy... convoys) {
        return with(List.of(), List.of(convoys));
    }

    private static Plan with(List<Trip> trips, List<Convoy> convoys) {
        return new Plan(
                EMPTY.asOf(),
                EMPTY.horizon(),
                EMPTY.rules(),
                EMPTY.weights(),
                EMPTY.riskOverrides(),
                EMPTY.decisions(),
                0,
                0,
                trips,
                convoys,
                List.of(),
                EMPTY.score(),
                EMPTY.figures());
    }

    /** An hour's loading, an hour on the road, an hour's unloading, and back. */
    private static Trip trip(String id, String vehicleId, LocalDateTime at, String... loadIds) {
        List<Cargo> cargo = Arrays.stream(loadIds)
                .map(load -> new Cargo(load, "need-" + load, Sketch.FOOD, 100, List.of()))
                .toList();
        List<TripEvent> events = new ArrayList<>();
        events.add(new TripEvent.Loading("depot", at, at.plusHours(1), cargo));
        events.add(
                new TripEvent.Drive("depot", "site", RoutePolicy.FASTEST, at.plusHours(1), at.plusHours(2), List.of()));
        events.add(new TripEvent.Unloading("site", at.plusHours(2), at.plusHours(3), cargo));
        return new Trip(id, vehicleId, events);
    }

    private static Convoy convoy(GateSlot slot, String... vehicleIds) {
        return new Convoy(
                "K1",
                slot,
                Arrays.stream(vehicleIds)
                        .map(id -> new Convoy.Member("T-" + id + "-1", id, "gate", "town"))
                        .toList(),
                java.util.Optional.empty(),
                slot.slotAt().plusHours(1));
    }
}
