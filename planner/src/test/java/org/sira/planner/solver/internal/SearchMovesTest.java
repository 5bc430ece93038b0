package org.sira.planner.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.solver.ConvoyShape;
import org.sira.planner.solver.SmallOperations;

/** Whatever is moved, nothing is lost or doubled and all sums stay right. */
class SearchMovesTest {

    private static final double PER_WORTH = 100;

    @Test
    void whatIsMarkedIsTakenOutAndNothingElse() {
        Moves moves = new Moves(ConvoyShape.THIN.facts(2, 3), 2);
        moves.insertAbsent();
        TripPlan marked = moves.anyTrip();
        boolean[] wasAbsent = moves.absent();

        moves.ruin.begin();
        moves.ruin.mark(moves.state.vehicleOf(marked.stops()[0][0]), marked);
        moves.ruin.finish(moves.state);

        for (int load = 0; load < wasAbsent.length; load++) {
            assertThat(moves.state.isAbsent(load)).isEqualTo(wasAbsent[load] || moves.ruin.isMarked(load));
        }
        assertThat(moves.state.isAbsent(marked.stops()[0][0])).isTrue();
        Recount.check(moves.problem, moves.state);
    }

    @ParameterizedTest
    @EnumSource(ConvoyShape.class)
    void randomMovesOnConvoyShapes(ConvoyShape shape) {
        playAround(shape.facts(5, 3), 5, 30);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 9, 11, 15})
    void randomMovesOnSmallOperations(long seed) {
        playAround(SmallOperations.of(seed), seed, 50);
    }

    private static void playAround(PlanFacts facts, long seed, int count) {
        Moves moves = new Moves(facts, seed);
        moves.insertAbsent();
        Recount.check(moves.problem, moves.state);
        assertThat(moves.state.absent()).isLessThan(moves.problem.loads.count);
        for (int i = 0; i < count; i++) {
            Schedule[] before = moves.state.schedules();
            moves.any();
            assertThat(moves.peeling.restock(moves.state)).isTrue();
            Recount.check(moves.problem, moves.state);
            if (i % 4 == 0) {
                moves.state.become(before);
                Recount.check(moves.problem, moves.state);
                assertThat(moves.state.schedules()).containsExactly(before);
            }
        }
    }

    private static final class Moves {

        final CompiledProblem problem;
        final SearchState state;
        final Ruin ruin;
        private final ConvoyMoves convoys;
        private final Recreate recreate;
        final Peeling peeling;
        private final SplittableRandom random;

        Moves(PlanFacts facts, long seed) {
            problem = new CompiledProblem(facts);
            state = new SearchState(problem);
            ScheduleEditor editor = new ScheduleEditor(problem);
            ruin = new Ruin(problem, editor, new Neighbours(problem));
            convoys = new ConvoyMoves(problem, editor, ruin);
            recreate = new Recreate(problem, editor, 0.01, 4);
            peeling = new Peeling(problem, editor);
            random = new SplittableRandom(seed);
        }

        void any() {
            switch (random.nextInt(8)) {
                case 0, 1 -> {
                    boolean[] wasAbsent = absent();
                    ruin.strings(state, random.nextInt(problem.loads.count), 8, random);
                    boolean[] isAbsent = absent();
                    for (int load = 0; load < wasAbsent.length; load++) {
                        assertThat(isAbsent[load] || !wasAbsent[load])
                                .as("a ruin puts nothing in")
                                .isTrue();
                        assertThat(isAbsent[load] || !ruin.isMarked(load))
                                .as("what is marked is out")
                                .isTrue();
                    }
                }
                case 2 -> convoys.align(state, random);
                case 3 -> convoys.shift(state, random);
                case 4 -> convoys.harmoniseReturns(state, random);
                case 5 -> convoys.relax(state, random);
                case 6 -> convoys.dissolve(state, random);
                default -> {
                    if (!problem.movement.gates().isEmpty()) {
                        convoys.clearGate(
                                state, random.nextInt(problem.movement.gates().size()), random);
                    }
                }
            }
            if (random.nextBoolean()) {
                assertThat(peeling.restock(state)).isTrue();
                Recount.check(problem, state);
                insertAbsent();
            }
        }

        void insertAbsent() {
            for (int load = 0; load < problem.loads.count; load++) {
                if (state.isAbsent(load)) {
                    boolean inserted = recreate.insert(state, state, load, PER_WORTH, 20, random);
                    assertThat(state.isAbsent(load)).isEqualTo(!inserted);
                }
            }
        }

        boolean[] absent() {
            boolean[] absent = new boolean[problem.loads.count];
            for (int load = 0; load < absent.length; load++) {
                absent[load] = state.isAbsent(load);
            }
            return absent;
        }

        TripPlan anyTrip() {
            return Arrays.stream(state.schedules())
                    .filter(schedule -> schedule.count() > 0)
                    .findFirst()
                    .orElseThrow()
                    .trips()[0];
        }
    }
}
