package org.sira.planner.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanScore;
import org.sira.planner.solver.ConvoyShape;
import org.sira.planner.solver.SmallOperations;

/** An insertion comes out the same, whether it is asked for by what it changes or by the trip that it makes. */
class ScheduleEditorTest {

    private static final double PER_WORTH = 100;
    private static final double COMPANY = 300;
    private static final int ROUNDS = 400;

    @ParameterizedTest
    @EnumSource(ConvoyShape.class)
    void insertionsOnConvoyShapes(ConvoyShape shape) {
        compareInsertions(shape.facts(3, 3), 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void insertionsOnSmallOperations(long seed) {
        compareInsertions(SmallOperations.of(seed), seed);
    }

    private static void compareInsertions(PlanFacts facts, long seed) {
        CompiledProblem problem = new CompiledProblem(facts);
        SplittableRandom random = new SplittableRandom(seed);
        SearchState state = new SearchState(problem);
        Recreate recreate = new Recreate(problem, new ScheduleEditor(problem), 0.01, 3);
        ScheduleEditor remembering = new ScheduleEditor(problem);
        int possible = 0;
        int refused = 0;
        int cheaperInFull = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int load = random.nextInt(problem.loads.count);
            if (state.isAbsent(load)) {
                recreate.insert(state, state, load, PER_WORTH, COMPANY, random);
            }
            int v = random.nextInt(problem.fleet.count);
            // A new editor remembers nothing.
            ScheduleEditor forgetful = new ScheduleEditor(problem);
            Insertion insertion = Insertion.draw(problem, state.schedule(v), v, random);
            double off = random.nextDouble(-0.5, 0.5);
            for (int again = 0; again < 2; again++) {
                Tried full = insertion.tryInFull(forgetful, state);
                assertThat(insertion.tryShort(remembering, state, Double.POSITIVE_INFINITY))
                        .isEqualTo(full);
                double most = full.price() + off * StrictMath.abs(full.price());
                Tried bounded = insertion.tryShort(remembering, state, most);
                assertThat(bounded).isEqualTo(insertion.tryShort(new ScheduleEditor(problem), state, most));
                possible += full.possible ? 1 : 0;
                if (bounded.possible) {
                    assertThat(bounded).isEqualTo(full);
                } else if (full.possible) {
                    refused++;
                    cheaperInFull += full.price() < most ? 1 : 0;
                }
            }
        }
        assertThat(possible).isPositive();
        assertThat(refused).isPositive();
        // Trips behind the changed one seldom get cheaper by starting later.
        assertThat(cheaperInFull).isLessThanOrEqualTo(refused / 20);
        Recount.check(problem, state);
    }

    /** @param soft {@code missing} and {@code loads} that it leads to, only where it is possible */
    private record Tried(boolean possible, long soft, int missing, List<Integer> loads) {

        double price() {
            return soft / PlanScore.SCALE + COMPANY * missing / Lanes.WHOLE;
        }

        static Tried of(boolean possible, ScheduleEditor editor) {
            if (!possible) {
                return new Tried(false, 0, 0, List.of());
            }
            List<Integer> loads = new ArrayList<>();
            for (TripPlan trip : editor.changed().trips()) {
                for (int[] stop : trip.stops()) {
                    for (int load : stop) {
                        loads.add(load);
                    }
                }
            }
            return new Tried(true, editor.softDelta(), editor.missingDelta(), loads);
        }
    }

    /** @param stop −1 for a trip of its own, put in before the trip {@code at} */
    private record Insertion(
            int v, Schedule schedule, int at, int load, int stop, boolean isNew, int loadPlace, int policy) {

        static Insertion draw(CompiledProblem problem, Schedule schedule, int v, SplittableRandom random) {
            int load = random.nextInt(problem.loads.count);
            int at = random.nextInt(schedule.count() + 1);
            int[] places = problem.loadPlaces[v];
            int loadPlace = places[random.nextInt(places.length)];
            if (at < schedule.count() && !schedule.trips()[at].isSupport() && random.nextBoolean()) {
                boolean isNew = random.nextBoolean();
                int stops = schedule.trips()[at].stops().length;
                int stop = random.nextInt(isNew ? stops + 1 : stops);
                return new Insertion(v, schedule, at, load, stop, isNew, loadPlace, 0);
            }
            return new Insertion(v, schedule, at, load, -1, true, loadPlace, random.nextInt(RouteTable.POLICIES));
        }

        Tried tryShort(ScheduleEditor editor, SearchState state, double most) {
            boolean possible = stop < 0
                    ? editor.tryTrip(v, schedule, at, loadPlace, policy, 0, load, state.ledger(), most, COMPANY)
                    : editor.tryLoad(v, schedule, at, load, stop, isNew, state.ledger(), most, COMPANY);
            return Tried.of(possible, editor);
        }

        Tried tryInFull(ScheduleEditor editor, SearchState state) {
            TripPlan trip = stop < 0
                    ? TripPlan.ofOneLoad(loadPlace, policy, 0, null, load)
                    : InsertionMemo.plan(schedule.trips()[at], load, stop, isNew);
            int dropped = stop < 0 ? 0 : 1;
            return Tried.of(editor.tryChange(v, schedule, at, dropped, trip, state.ledger()), editor);
        }
    }
}
