package org.sira.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.planner.check.CheckedRule;
import org.sira.planner.check.PlanChecker;
import org.sira.planner.check.Violation;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;

/** One load behind a corridor that three vehicles must cross together: two go along without cargo. */
class SupportTripTest {

    private final PlanFacts facts = withOneLoadBehindACorridor(ConvoyShape.AMPLE.facts(1, 3));
    private final Plan plan =
            new PlanSolver(new UnservedReasons()).solve(facts, SolveLimits.ofSteps(500, 1), SolveListener.none());

    @Test
    void unladenVehiclesMakeUpTheNumberOfAConvoy() {
        assertThat(plan.figures().servedLoads()).isEqualTo(1);
        assertThat(plan.trips()).hasSize(3);
        assertThat(plan.trips().stream().filter(SupportTripTest::bringsNothing)).hasSize(2);
        assertThat(plan.convoys())
                .hasSize(2)
                .allSatisfy(convoy -> assertThat(convoy.members()).hasSize(3));
        assertThat(new PlanChecker().check(plan, facts)).isEmpty();
    }

    @Test
    void aTripThatNeitherBringsSomethingNorKeepsCompanyIsReported() {
        List<Trip> trips = new ArrayList<>();
        for (Trip trip : plan.trips()) {
            trips.add(bringsNothing(trip) ? withoutSlots(trip) : trip);
        }
        Plan alone = new Plan(
                plan.asOf(),
                plan.horizon(),
                plan.rules(),
                plan.weights(),
                plan.riskOverrides(),
                plan.decisions(),
                plan.seed(),
                plan.steps(),
                trips,
                plan.convoys(),
                plan.unserved(),
                plan.score(),
                plan.figures());

        assertThat(new PlanChecker().check(alone, facts))
                .extracting(Violation::rule)
                .contains(CheckedRule.CARGO, CheckedRule.COMPANY);
    }

    private static boolean bringsNothing(Trip trip) {
        return trip.events().stream().noneMatch(TripEvent.Unloading.class::isInstance);
    }

    private static Trip withoutSlots(Trip trip) {
        List<TripEvent> events = new ArrayList<>();
        for (TripEvent event : trip.events()) {
            events.add(event instanceof TripEvent.Drive drive ? withoutSlots(drive) : event);
        }
        return new Trip(trip.id(), trip.vehicleId(), events);
    }

    private static TripEvent withoutSlots(TripEvent.Drive drive) {
        List<Passage> passages = drive.passages().stream()
                .map(passage -> new Passage(
                        passage.segmentId(), passage.reversed(), passage.enterAt(), passage.leaveAt(), null))
                .toList();
        return new TripEvent.Drive(
                drive.fromPlaceId(), drive.toPlaceId(), drive.policy(), drive.startsAt(), drive.endsAt(), passages);
    }

    private static PlanFacts withOneLoadBehindACorridor(PlanFacts facts) {
        return new PlanFacts(
                facts.operation(),
                facts.horizon(),
                facts.weights(),
                facts.network(),
                facts.risk(),
                facts.corridors(),
                facts.needs(),
                facts.loads().stream()
                        .filter(load -> load.need().placeId().equals("T4"))
                        .limit(1)
                        .toList());
    }
}
