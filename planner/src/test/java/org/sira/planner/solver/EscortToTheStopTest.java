package org.sira.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.Sketch.FOOD;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sira.planner.Sketch;
import org.sira.planner.check.PlanChecker;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.TripEvent;

/** A corridor that ends where nobody may wait: whoever only keeps company goes on to the village with the others. */
class EscortToTheStopTest {

    private final PlanFacts facts = new Sketch(3)
            .convoysOf(3, 6)
            .depot("depot", 0)
            .haven("gate", 50)
            .place("end", PlaceKind.JUNCTION, 90, 0, false)
            .haven("village", 110)
            .road("R1", "depot", "gate", 50)
            .corridor("C", List.of("gate", "end"), 40)
            .road("R2", "end", "village", 20)
            .stock("depot", FOOD, 200_000)
            .truck("T0", "depot")
            .truck("T1", "depot")
            .truck("T2", "depot")
            .need("food", "village", FOOD, 20_000, 900)
            .facts();

    @Test
    void unladenVehiclesGoAllTheWayAndBack() {
        Plan plan =
                new PlanSolver(new UnservedReasons()).solve(facts, SolveLimits.ofSteps(300, 1), SolveListener.none());

        assertThat(plan.unserved()).isEmpty();
        assertThat(plan.trips())
                .hasSize(3)
                .allSatisfy(trip -> assertThat(visited(trip.events())).contains("village"));
        assertThat(plan.convoys())
                .hasSize(2)
                .allSatisfy(convoy -> assertThat(convoy.members()).hasSize(3));
        assertThat(new PlanChecker().check(plan, facts)).isEmpty();
    }

    private static Set<String> visited(List<TripEvent> events) {
        return events.stream()
                .filter(TripEvent.Drive.class::isInstance)
                .map(event -> ((TripEvent.Drive) event).toPlaceId())
                .collect(Collectors.toSet());
    }
}
