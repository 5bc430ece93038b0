package org.sira.planner.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TripPlanTest {

    private final TripPlan trip =
            new TripPlan(7, 2, 300, new int[] {0, 9}, new int[][] {{1, 2}, {3}}, TripPlan.NOWHERE, TripPlan.FREE);

    @Test
    void aTripOfOneLoadHasOneStop() {
        assertThat(TripPlan.ofOneLoad(7, 2, 300, null, 5).stops()).isDeepEqualTo(new int[][] {{5}});
    }

    @Test
    void aLoadJoinsAStop() {
        assertThat(trip.withLoadAtStop(1, 4).stops()).isDeepEqualTo(new int[][] {{1, 2}, {3, 4}});
        assertThat(trip.stops()).as("unchanged").isDeepEqualTo(new int[][] {{1, 2}, {3}});
    }

    @Test
    void aStopIsPutInAnywhere() {
        assertThat(trip.withStopBefore(0, 4).stops()).isDeepEqualTo(new int[][] {{4}, {1, 2}, {3}});
        assertThat(trip.withStopBefore(1, 4).stops()).isDeepEqualTo(new int[][] {{1, 2}, {4}, {3}});
        assertThat(trip.withStopBefore(2, 4).stops()).isDeepEqualTo(new int[][] {{1, 2}, {3}, {4}});
    }

    @Test
    void loadsAreTakenOutAndNoStopStaysEmpty() {
        assertThat(trip.without(marked(2)).stops()).isDeepEqualTo(new int[][] {{1}, {3}});
        assertThat(trip.without(marked(1, 2)).stops()).isDeepEqualTo(new int[][] {{3}});
        assertThat(trip.without(marked(1, 2, 3))).as("nothing is left to bring").isNull();
        assertThat(trip.without(marked()).stops()[0]).as("the very stop").isSameAs(trip.stops()[0]);
    }

    @Test
    void anEditKeepsAllElse() {
        assertThat(trip.without(marked(3)))
                .usingRecursiveComparison()
                .isEqualTo(new TripPlan(
                        7, 2, 300, new int[] {0, 9}, new int[][] {{1, 2}}, TripPlan.NOWHERE, TripPlan.FREE));
        assertThat(trip.withProgramme(500, null))
                .usingRecursiveComparison()
                .isEqualTo(new TripPlan(7, 2, 500, null, new int[][] {{1, 2}, {3}}, TripPlan.NOWHERE, TripPlan.FREE));
        assertThat(trip.withPolicy(0))
                .usingRecursiveComparison()
                .isEqualTo(new TripPlan(
                        7, 0, 300, new int[] {0, 9}, new int[][] {{1, 2}, {3}}, TripPlan.NOWHERE, TripPlan.FREE));
    }

    private static boolean[] marked(int... loads) {
        boolean[] marked = new boolean[8];
        for (int load : loads) {
            marked[load] = true;
        }
        return marked;
    }
}
