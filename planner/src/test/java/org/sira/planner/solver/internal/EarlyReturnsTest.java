package org.sira.planner.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.Sketch.FOOD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.planner.Sketch;
import org.sira.planner.model.Horizon;

/** Two trucks that may only cross a corridor together, and come back much later than they could. */
class EarlyReturnsTest {

    private static final int OUT = 0;
    private static final int BACK = 1;
    private static final int DAY2 = 24;
    private static final int DAY5 = 4 * 24;

    private final Trips trips = new Trips(new Sketch(6)
            .convoysOf(2, 3)
            .depot("depot", 0)
            .haven("gate", 60)
            .haven("far", 120)
            .road("R1", "depot", "gate", 60)
            .corridor("C", List.of("gate", "far"), 60)
            .stock("depot", FOOD, 200_000)
            .truck("T0", "depot")
            .truck("T1", "depot")
            .need("food-0", "far", FOOD, 10_000, 500)
            .need("food-1", "far", FOOD, 10_000, 500)
            .facts());

    @Test
    void aConvoyComesHomeWholeDaysEarlier() {
        SearchState late = state(trip("food-0", DAY2 + 11, DAY5 + 9), trip("food-1", DAY2 + 11, DAY5 + 9));

        SearchState early = new EarlyReturns(trips.problem).of(late);

        for (int v = 0; v < 2; v++) {
            TripOutcome before = late.schedule(v).outcomes()[0];
            TripOutcome after = early.schedule(v).outcomes()[0];
            assertThat(after.after().endMin())
                    .isLessThanOrEqualTo(before.after().endMin() - 2 * Horizon.MINUTES_PER_DAY);
            assertThat(after.startMin()).isEqualTo(before.startMin());
        }
        assertThat(early.ledger().missing()).isZero();
        assertThat(early.soft()).isLessThan(late.soft());
        Recount.check(trips.problem, early);
    }

    @Test
    void asManyComeHomeEarlierAsLeaveTheOthersCompany() {
        Trips four = new Trips(new Sketch(6)
                .convoysOf(2, 4)
                .depot("depot", 0)
                .haven("gate", 60)
                .haven("far", 120)
                .road("R1", "depot", "gate", 60)
                .corridor("C", List.of("gate", "far"), 60)
                .stock("depot", FOOD, 200_000)
                .truck("T0", "depot")
                .truck("T1", "depot")
                .truck("T2", "depot")
                .truck("T3", "depot")
                .need("food-0", "far", FOOD, 10_000, 500)
                .need("food-1", "far", FOOD, 10_000, 500)
                .need("food-2", "far", FOOD, 10_000, 500)
                .need("food-3", "far", FOOD, 10_000, 500)
                .facts());
        SearchState late = new SearchState(four.problem);
        for (int v = 0; v < 4; v++) {
            // The last one goes out so late that it cannot be home before the fifth day.
            int out = v == 3 ? DAY5 - 24 + 11 : DAY2 + 11;
            late.replace(
                    v, four.driven(v, trip(four, "food-" + v, out, DAY5 + 9)).getSchedule());
        }

        SearchState early = new EarlyReturns(four.problem).of(late);

        int earlier = 0;
        for (int v = 0; v < 4; v++) {
            int before = late.schedule(v).outcomes()[0].after().endMin();
            earlier += early.schedule(v).outcomes()[0].after().endMin() < before ? 1 : 0;
        }
        assertThat(earlier).isEqualTo(2);
        assertThat(early.ledger().missing()).isEqualTo(late.ledger().missing());
        Recount.check(four.problem, early);
    }

    @Test
    void whoseCompanyCannotComeEarlierWaits() {
        SearchState late = state(trip("food-0", DAY2 + 11, DAY5 + 9), trip("food-1", DAY5 - 24 + 11, DAY5 + 9));

        SearchState early = new EarlyReturns(trips.problem).of(late);

        assertThat(early.schedules()).isEqualTo(late.schedules());
    }

    private TripPlan trip(String load, int out, int back) {
        return trip(trips, load, out, back);
    }

    private static TripPlan trip(Trips of, String load, int out, int back) {
        int[] slots = new int[of.problem.movement.gates().size()];
        slots[OUT] = out;
        slots[BACK] = back;
        return of.trip("depot", load).withProgramme(0, slots);
    }

    private SearchState state(TripPlan first, TripPlan second) {
        SearchState state = new SearchState(trips.problem);
        state.replace(0, trips.driven(0, first).getSchedule());
        state.replace(1, trips.driven(1, second).getSchedule());
        return state;
    }
}
