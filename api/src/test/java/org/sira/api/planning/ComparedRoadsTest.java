package org.sira.api.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.api.export.PlanExamples;
import org.sira.api.planning.ComparedRoads.Road;
import org.sira.api.planning.ComparedRoads.Who;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Trip;

/** Who drives a road, and how often each way. */
class ComparedRoadsTest {

    private static final Plan TWO_TRIPS = PlanExamples.outcome().plan();

    @Test
    void eachDirectionSaysWhichPlanDrivesIt() {
        Plan one = with(TWO_TRIPS.trips().subList(0, 1));
        Plan none = with(List.of());

        assertThat(ComparedRoads.of(TWO_TRIPS, one).different())
                .containsExactly(new Road("R1", false, Who.BOTH, 2, 1), new Road("R1", true, Who.BOTH, 2, 1));
        assertThat(ComparedRoads.of(one, none).different())
                .containsExactly(new Road("R1", false, Who.FIRST, 1, 0), new Road("R1", true, Who.FIRST, 1, 0));
        assertThat(ComparedRoads.of(none, one).count(Who.SECOND)).isEqualTo(2);
        assertThat(ComparedRoads.of(one, one).different()).isEmpty();
    }

    private static Plan with(List<Trip> trips) {
        return new Plan(
                TWO_TRIPS.asOf(),
                TWO_TRIPS.horizon(),
                TWO_TRIPS.rules(),
                TWO_TRIPS.weights(),
                TWO_TRIPS.riskOverrides(),
                TWO_TRIPS.decisions(),
                TWO_TRIPS.seed(),
                TWO_TRIPS.steps(),
                trips,
                TWO_TRIPS.convoys(),
                TWO_TRIPS.unserved(),
                TWO_TRIPS.score(),
                TWO_TRIPS.figures());
    }
}
