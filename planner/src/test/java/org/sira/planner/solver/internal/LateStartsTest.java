package org.sira.planner.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.Sketch.FOOD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.planner.Sketch;
import org.sira.planner.model.Horizon;

/** A truck at a depot, a gate an hour away, and the convoy that it waits for. */
class LateStartsTest {

    private static final int SECOND_DAY_AT_ELEVEN = 24 + 11;

    private final Trips trips = new Trips(new Sketch(3)
            .convoysOf(1, 3)
            .depot("depot", 0)
            .haven("gate", 60)
            .haven("far", 120)
            .road("R1", "depot", "gate", 60)
            .corridor("C", List.of("gate", "far"), 60)
            .stock("depot", FOOD, 200_000)
            .truck("T0", "depot")
            .need("food", "far", FOOD, 10_000, 500)
            .facts());

    @Test
    void aTruckIsLoadedOnTheMorningOfItsConvoyAndNotTheDayBefore() {
        SearchState early = with(inSlot(SECOND_DAY_AT_ELEVEN));

        SearchState late = new LateStarts(trips.problem).of(early);

        TripOutcome before = early.schedule(0).outcomes()[0];
        TripOutcome after = late.schedule(0).outcomes()[0];
        assertThat(before.startMin()).isLessThan(Horizon.MINUTES_PER_DAY);
        assertThat(after.startMin()).isBetween(Horizon.MINUTES_PER_DAY + 6 * 60, Horizon.MINUTES_PER_DAY + 11 * 60);
        assertThat(after.startMin() % 15).isZero();
        assertThat(after.passages()).isEqualTo(before.passages());
        assertThat(after.after().endMin()).isEqualTo(before.after().endMin());
        assertThat(late.soft()).as("a day less").isLessThan(early.soft());
        Recount.check(trips.problem, late);
    }

    @Test
    void whoHasNothingToWaitForLeavesAsBefore() {
        SearchState early = with(trips.trip("depot", "food"));
        int start = early.schedule(0).outcomes()[0].startMin();

        SearchState late = new LateStarts(trips.problem).of(early);

        assertThat(late.schedule(0).outcomes()[0].startMin())
                .as("only what it waits for the hour of the slot")
                .isBetween(start, start + 60);
        assertThat(late.soft()).isEqualTo(early.soft());
    }

    private TripPlan inSlot(int slot) {
        int[] slots = new int[trips.problem.movement.gates().size()];
        slots[0] = slot;
        return trips.trip("depot", "food").withProgramme(0, slots);
    }

    private SearchState with(TripPlan trip) {
        SearchState state = new SearchState(trips.problem);
        state.replace(0, trips.driven(0, trip).getSchedule());
        return state;
    }
}
