package org.sira.planner.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.Sketch.FOOD;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.planner.Sketch;
import org.sira.planner.solver.ConvoyShape;

class PeelingTest {

    @Test
    void aConvoyThatIsTooSmallIsDissolved() {
        Trips trips = trips(2, 3, 6);
        SearchState state = sentTogether(trips, 2);
        assertThat(state.ledger().missing()).as("one there and one back").isEqualTo(2 * Lanes.WHOLE);

        peel(trips, state);

        assertThat(state.trips()).isZero();
        assertThat(state.ledger().missing()).isZero();
        assertThat(state.absent()).isEqualTo(2);
    }

    @Test
    void aConvoyThatIsTooLargeLosesThoseWithTheLeastWorth() {
        Trips trips = trips(5, 2, 3);
        SearchState state = sentTogether(trips, 5);
        assertThat(state.ledger().missing())
                .as("two too many there and two back")
                .isEqualTo(4 * Lanes.WHOLE);

        peel(trips, state);

        assertThat(state.ledger().missing()).isZero();
        assertThat(List.of(state.isAbsent(0), state.isAbsent(1))).containsOnly(true);
        assertThat(List.of(state.isAbsent(2), state.isAbsent(3), state.isAbsent(4)))
                .containsOnly(false);
    }

    @Test
    void aConvoyOfTheRightSizeStays() {
        Trips trips = trips(3, 2, 3);
        SearchState state = sentTogether(trips, 3);

        peel(trips, state);

        assertThat(state.trips()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsSentOutWithoutCareEndsInCompany(long seed) {
        CompiledProblem problem = new CompiledProblem(ConvoyShape.TIGHT.facts(seed, 3));
        SearchState state = new SearchState(problem);
        Recreate recreate = new Recreate(problem, new ScheduleEditor(problem), 0.01, 0);
        SplittableRandom random = new SplittableRandom(seed);
        for (int load = 0; load < problem.loads.count; load++) {
            recreate.insert(state, state, load, 1e9, 0, random);
        }
        assertThat(state.ledger().missing()).isPositive();

        new Peeling(problem, new ScheduleEditor(problem)).peel(state);

        assertThat(state.ledger().missing()).isZero();
        Recount.check(problem, state);
    }

    /** Load n goes with truck n; a higher number is worth more. */
    private static Trips trips(int trucks, int least, int most) {
        Sketch sketch = new Sketch(2)
                .convoysOf(least, most)
                .depot("depot", 0)
                .haven("gate", 60)
                .haven("far", 120)
                .road("R1", "depot", "gate", 60)
                .corridor("C", List.of("gate", "far"), 60)
                .stock("depot", FOOD, 200_000);
        for (int v = 0; v < trucks; v++) {
            sketch.truck("T" + v, "depot").need("food-" + v, "far", FOOD, 20_000, 100 + 100 * v);
        }
        return new Trips(sketch.facts());
    }

    private static SearchState sentTogether(Trips trips, int trucks) {
        SearchState state = new SearchState(trips.problem);
        for (int v = 0; v < trucks; v++) {
            state.replace(v, trips.driven(v, trips.trip("depot", "food-" + v)).getSchedule());
        }
        return state;
    }

    private static void peel(Trips trips, SearchState state) {
        new Peeling(trips.problem, new ScheduleEditor(trips.problem)).peel(state);
        Recount.check(trips.problem, state);
    }
}
