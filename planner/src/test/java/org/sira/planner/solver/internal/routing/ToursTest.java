package org.sira.planner.solver.internal.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sira.planner.solver.routing.GeneratedDeliveries;

class ToursTest {

    private static final int VISITS = 60;

    static Stream<GeneratedDeliveries> problems() {
        return Stream.of(
                new GeneratedDeliveries(1, VISITS),
                new GeneratedDeliveries(7, VISITS).timeless().asymmetric().depots(2),
                new GeneratedDeliveries(2, VISITS).windows(9_000).asymmetric(),
                new GeneratedDeliveries(3, VISITS)
                        .windows(9_000)
                        .mostTripS(14_000)
                        .depots(2),
                new GeneratedDeliveries(4, VISITS).mixedFleet().optional(),
                new GeneratedDeliveries(6, VISITS).windows(3_000).mixedFleet().vehiclesOfDepot(24),
                new GeneratedDeliveries(5, VISITS).windows(12_000).reloads());
    }

    /** What is kept up to date by parts is what one gets when all is worked out from the order of visits. */
    @ParameterizedTest
    @MethodSource("problems")
    void whatIsUpdatedByPartsIsRightAsAWhole(GeneratedDeliveries generated) {
        Moves moves = new Moves(generated);
        for (int i = 0; i < 200; i++) {
            moves.make();

            Tours whole = new Tours(moves.problem);
            int[] written = new int[moves.tours.mostWritten()];
            whole.become(written, moves.tours.write(written));

            assertThat(moves.tours.cost).isCloseTo(whole.cost, Offset.offset(1e-6));
            if (moves.problem.timed) {
                assertThat(moves.timesOf(moves.tours)).isEqualTo(moves.timesOf(whole));
            }
            assertThat(moves.loadsOf(moves.tours)).isEqualTo(moves.loadsOf(whole));
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void undoingBringsBackToursTimesAndCost(GeneratedDeliveries generated) {
        Moves moves = new Moves(generated);
        for (int i = 0; i < 200; i++) {
            moves.make();
            double cost = moves.tours.cost;
            int absent = moves.tours.absent.count();
            String tours = moves.inOrder();
            String times = moves.timesOf(moves.tours);

            moves.make();
            moves.tours.undo();

            assertThat(moves.tours.cost).isEqualTo(cost);
            assertThat(moves.tours.absent.count()).isEqualTo(absent);
            assertThat(moves.inOrder()).isEqualTo(tours);
            assertThat(moves.timesOf(moves.tours)).isEqualTo(times);
        }
    }

    /** Most is given up before all is tried: then it is undone as any other. */
    @ParameterizedTest
    @MethodSource("problems")
    void whatIsNotGivenUpCostsLessThanItMay(GeneratedDeliveries generated) {
        Moves moves = new Moves(generated);
        int givenUp = 0;
        for (int i = 0; i < 400; i++) {
            double before = moves.tours.cost;
            String tours = moves.inOrder();
            double mostCost = before * (1 + (i % 4) * 0.001) + 1e-7;

            if (moves.ruinAndRecreate(mostCost)) {
                assertThat(moves.tours.cost).isLessThan(mostCost);
            } else {
                givenUp++;
                assertThat(moves.tours.cost).isEqualTo(before);
                assertThat(moves.inOrder()).isEqualTo(tours);
            }
        }
        assertThat(givenUp).isBetween(20, 380);
    }

    /** Ruins and recreations, exchanges of tails, and swaps of visits, one after the other. */
    private static final class Moves {

        private final RoutingProblem problem;
        private final Tours tours;
        private final StringRuin ruin;
        private final GreedyRecreate recreate;
        private final TailExchange tails;
        private final VisitSwap swaps;
        private final SplittableRandom random = new SplittableRandom(1);

        Moves(GeneratedDeliveries generated) {
            problem = new RoutingProblem(generated.facts());
            tours = new Tours(problem);
            Proximity proximity = new Proximity(problem);
            ruin = new StringRuin(problem, proximity, tours);
            recreate = new GreedyRecreate(problem, proximity, tours);
            tails = new TailExchange(problem, proximity, tours);
            swaps = new VisitSwap(problem, proximity, tours);
            tours.begin();
            recreate.insertAllThatFit(IntStream.range(0, VISITS).toArray(), VISITS, random);
        }

        void make() {
            tours.begin();
            double most = Double.POSITIVE_INFINITY;
            boolean made = switch (random.nextInt(4)) {
                case 0 -> tails.isPossible() && tails.tryAround(random.nextInt(VISITS), most);
                case 1 -> swaps.tryAround(random.nextInt(VISITS), most, random);
                default -> false;
            };
            if (!made) {
                tours.undo();
                ruinAndRecreate(Double.POSITIVE_INFINITY);
            }
        }

        /** Whether the visits come back at less than a cost; if not, all is as it was. */
        boolean ruinAndRecreate(double mostCost) {
            tours.begin();
            if (ruin.around(random.nextInt(VISITS), 8, random)
                    && recreate.insertAll(
                            ruin.pending, ruin.pendingCount, 1 + 9 * random.nextDouble(), mostCost, random)) {
                return true;
            }
            tours.undo();
            tours.begin();
            return false;
        }

        String inOrder() {
            return IntStream.range(0, tours.tourCount)
                    .mapToObj(i -> visitsOf(tours.activeTours[i]))
                    .sorted()
                    .toList()
                    .toString();
        }

        private String visitsOf(int tour) {
            StringBuilder visits = new StringBuilder().append(tours.group[tour]);
            for (int r = tours.firstTrip[tour]; r != Tours.NONE; r = tours.later[r]) {
                visits.append('|');
                for (int v = tours.first[r]; v < VISITS; v = tours.next[v]) {
                    visits.append(v).append(' ');
                }
            }
            return visits.toString();
        }

        String timesOf(Tours of) {
            return of(IntStream.range(0, VISITS)
                    .filter(v -> of.trip[v] != Tours.NONE)
                    .mapToLong(v -> of.times.leaveS[v] * 1_000_003L + of.times.latestS[v])
                    .toArray());
        }

        String loadsOf(Tours of) {
            return of(IntStream.range(0, VISITS)
                    .filter(v -> of.trip[v] != Tours.NONE)
                    .mapToLong(v -> of.sizes.tripM[of.trip[v]] * 100_003L
                            + StrictMath.round(1000 * of.sizes.tripKg[of.trip[v]]))
                    .toArray());
        }

        private static String of(long[] values) {
            return Arrays.toString(values);
        }
    }
}
