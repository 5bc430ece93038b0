package org.sira.planner.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.Sketch.DIESEL;

import org.junit.jupiter.api.Test;
import org.sira.planner.Sketch;

/** A large tanker on the road, a small one at the depot. */
class FittingVehiclesTest {

    private static final int LARGE = 0;
    private static final int SMALL = 1;

    private final Trips trips = new Trips(new Sketch(3)
            .depot("depot", 0)
            .site("village", 60)
            .road("R1", "depot", "village", 60)
            .stock("depot", DIESEL, 200_000)
            .tanker("large", "depot", 9_000, 6_000, 6_000)
            .tanker("small", "depot", 4_000)
            .need("little", "village", DIESEL, 3_500, 500)
            .need("much", "village", DIESEL, 6_000, 500)
            .facts());

    @Test
    void theSmallTankerGoesWithALittle() {
        SearchState state = with("little");

        SearchState fitting = new FittingVehicles(trips.problem).of(state);

        assertThat(fitting.vehicleOf(trips.load("little"))).isEqualTo(SMALL);
        assertThat(fitting.soft()).isLessThanOrEqualTo(state.soft());
        Recount.check(trips.problem, fitting);
    }

    @Test
    void theLargeOneGoesWithWhatTheSmallOneCannotHold() {
        SearchState fitting = new FittingVehicles(trips.problem).of(with("much"));

        assertThat(fitting.vehicleOf(trips.load("much"))).isEqualTo(LARGE);
    }

    private SearchState with(String load) {
        SearchState state = new SearchState(trips.problem);
        state.replace(LARGE, trips.driven(LARGE, trips.trip("depot", load)).getSchedule());
        return state;
    }
}
