package org.sira.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.Sketch.DAY1;
import static org.sira.planner.Sketch.FOOD;
import static org.sira.planner.Sketch.at;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.planner.Sketch;
import org.sira.planner.check.CheckedRule;
import org.sira.planner.check.PlanChecker;
import org.sira.planner.check.Violation;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Stock;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;

/** The only truck left for a far village on the first day and is back on the second, with which the new days begin. */
class UnderWayTest {

    private final PlanFacts first =
            sketch().need("far", "village", FOOD, 10_000, 500).facts();
    private final Plan approved = solve(first);
    private final Trip trip = approved.trips().get(0);
    private final PlanFacts second = fromDay2(sketch().need("far", "village", FOOD, 10_000, 500)
            .need("near", "camp", FOOD, 10_000, 500)
            .facts());

    @Test
    void aTruckIsPlannedWhenItIsBackAndWhatItBringsIsNot() {
        PlanFacts decided = second.withDecisions(underWay());

        Plan plan = solve(decided);

        assertThat(trip.endsAt()).isBetween(at(2, 9, 0), at(2, 16, 0));
        assertThat(decided.loads()).extracting(load -> load.need().id()).containsExactly("near");
        assertThat(plan.unserved()).isEmpty();
        assertThat(plan.trips())
                .singleElement()
                .satisfies(next -> assertThat(next.startsAt()).isAfterOrEqualTo(trip.endsAt()));
        assertThat(new PlanChecker().check(plan, decided)).isEmpty();
    }

    @Test
    void whatItLoadedHasLeftTheStock() {
        assertThat(second.withDecisions(underWay()).operation().stocks())
                .filteredOn(stock -> stock.commodityId().equals(FOOD))
                .extracting(Stock::quantity)
                .containsExactly(20_000.0);
    }

    @Test
    void theCheckerSeesATruckThatIsStillAway() {
        Plan unaware = solve(second);

        List<Violation> violations =
                new PlanChecker().check(with(unaware, underWay()), second.withDecisions(underWay()));

        assertThat(violations).extracting(Violation::rule).contains(CheckedRule.AVAILABILITY);
    }

    @Test
    void aCrewThatDroveAllMorningDrivesNoMoreOnThatDay() {
        Decisions tired = underWay(drivingFrom0400(trip));
        Plan plan = solve(second.withDecisions(underWay()));

        List<Violation> violations = new PlanChecker().check(with(plan, tired), second.withDecisions(tired));
        Plan rested = solve(second.withDecisions(tired));

        assertThat(plan.trips().get(0).startsAt().toLocalDate())
                .isEqualTo(trip.endsAt().toLocalDate());
        assertThat(violations)
                .extracting(Violation::rule)
                .as("and its score denies it")
                .containsExactly(CheckedRule.DRIVING_HOURS, CheckedRule.FIGURES);
        assertThat(rested.unserved()).isEmpty();
        assertThat(new PlanChecker().check(rested, second.withDecisions(tired))).isEmpty();
    }

    @Test
    void dataOfADayOnWhichItWasBackKnowOfIt() {
        Horizon later = new Horizon(DAY1.plusDays(3), 2);

        assertThat(Decisions.none()
                        .withApproved(approved, List.of(), later, later.firstDay())
                        .underWay())
                .isEmpty();
    }

    private Decisions underWay() {
        return Decisions.none()
                .withApproved(
                        approved, List.of(), second.horizon(), second.risk().asOf());
    }

    private Decisions underWay(Trip other) {
        Decisions known = underWay();
        return new Decisions(
                known.pins(),
                known.bans(),
                known.approvedTrips(),
                known.pastSlots(),
                List.of(other),
                known.assumptions());
    }

    /** The same trip, but that its last drive lasts from early morning on. */
    private static Trip drivingFrom0400(Trip trip) {
        TripEvent.Drive last = (TripEvent.Drive) trip.events().get(trip.events().size() - 1);
        List<TripEvent> events = new ArrayList<>(trip.events());
        events.set(
                events.size() - 1,
                new TripEvent.Drive(
                        last.fromPlaceId(),
                        last.toPlaceId(),
                        last.policy(),
                        last.endsAt().toLocalDate().atTime(4, 0),
                        last.endsAt(),
                        last.passages()));
        return new Trip(trip.id(), trip.vehicleId(), events);
    }

    private static Sketch sketch() {
        return new Sketch(4)
                .depot("depot", 0)
                .haven("village", 300)
                .haven("camp", -90)
                .road("R1", "depot", "village", 300)
                .road("R2", "depot", "camp", 90)
                .stock("depot", FOOD, 30_000)
                .truck("T", "depot");
    }

    private static PlanFacts fromDay2(PlanFacts facts) {
        return new PlanFacts(
                facts.operation(),
                new Horizon(DAY1.plusDays(1), 3),
                facts.weights(),
                facts.network(),
                facts.risk(),
                facts.corridors(),
                facts.needs(),
                facts.loads());
    }

    private static Plan with(Plan plan, Decisions decisions) {
        return new Plan(
                plan.asOf(),
                plan.horizon(),
                plan.rules(),
                plan.weights(),
                plan.riskOverrides(),
                decisions,
                plan.seed(),
                plan.steps(),
                plan.trips(),
                plan.convoys(),
                plan.unserved(),
                plan.score(),
                plan.figures());
    }

    private static Plan solve(PlanFacts facts) {
        return new PlanSolver(new UnservedReasons()).solve(facts, SolveLimits.ofSteps(200, 1), SolveListener.none());
    }
}
