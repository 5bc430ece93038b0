package org.sira.planner.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.Sketch.at;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sira.planner.Sketch;
import org.sira.planner.model.CrossingKind;
import org.sira.planner.model.Place;
import org.sira.planner.network.RouteOption;
import org.sira.planner.network.TravelOptions;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;

/** A kilometre is a minute; movement begins at 07:24 at the depot on all days. */
class RouteTimetableTest {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Test
    void theNightIsSpentAtTheLastHavenThatIsReached() {
        PlanFacts facts = havens().facts();

        assertThat(log(facts, at(1, 5, 0)))
                .containsExactly("1 07:24 R1", "1 10:44 R2", "1 14:04 NIGHT at inn", "2 07:24 R3", "2 09:04 end");
        assertThat(earliest(facts, at(1, 5, 0)).orElseThrow().driveMin()).isEqualTo(500);
    }

    @Test
    void whoIsReadyTooLateToReachAHavenLeavesTheNextDay() {
        assertThat(log(havens().facts(), at(1, 15, 0))).startsWith("2 07:24 R1");
    }

    @Test
    void aFerryIsReachedWhileItRunsAndItsDelayCountsOnTheRoad() {
        PlanFacts facts = havens().crossing("R2", CrossingKind.FERRY, 8, 14, 45).facts();

        assertThat(log(facts, at(1, 5, 0)))
                .as("from 10:44 on the road would be left at 14:49, and the ferry rests from 14:00")
                .containsExactly("1 07:24 R1", "1 10:44 NIGHT at town", "2 08:00 R2", "2 12:05 R3", "2 13:45 end");
    }

    @Test
    void aBorderThatOpensLateIsWaitedForAtTheHaven() {
        PlanFacts facts =
                havens().crossing("R2", CrossingKind.BORDER, 12, 17, 10).facts();

        assertThat(log(facts, at(1, 5, 0)))
                .containsExactly(
                        "1 07:24 R1",
                        "1 10:44 OPENING at town",
                        "1 12:00 R2",
                        "1 15:30 NIGHT at inn",
                        "2 07:24 R3",
                        "2 09:04 end");
    }

    @Test
    void aCorridorIsEnteredAtItsSlot() {
        PlanFacts facts = gate().facts();

        assertThat(log(facts, at(1, 5, 0)))
                .as("the gate is no haven: who is there at 08:25 waits for 09:00, so one leaves the depot later")
                .containsExactly("1 08:00 R1", "1 09:00 C1 (C)", "1 10:00 end");
    }

    /**
     * Who leaves at 07:24 waits too long at the gate, for the slot of 09:00 is closed; who leaves later by that wait meets
     * the curfew at the depot. Between the two it fits.
     */
    @Test
    void aDepartureThatFitsBetweenTooEarlyAndTooLateIsFound() {
        PlanFacts facts = gate().curfew("far", 1, 1, LocalTime.of(9, 30), LocalTime.of(9, 50))
                .curfew("depot", 1, 1, LocalTime.of(9, 35), LocalTime.of(11, 30))
                .facts();

        assertThat(log(facts, at(1, 5, 0)))
                .containsExactly("1 08:35 R1", "1 09:35 GATE at gate", "1 10:00 C1 (C)", "1 11:00 end");
    }

    @Test
    void aClosureOfDaysIsSatOutAndWhatStaysClosedIsNeverPassed() {
        assertThat(log(havens().closure("R3", 1, 3).facts(), at(1, 5, 0)))
                .containsExactly("1 07:24 R1", "1 10:44 R2", "1 14:04 NIGHT at inn", "4 07:24 R3", "4 09:04 end");
        assertThat(earliest(havens().closure("R3", 1, 9).facts(), at(1, 5, 0))).isEmpty();
    }

    @Test
    void aCurfewAtTheEndOfARoadHoldsTheVehicleWhereItIsSafe() {
        PlanFacts facts = havens().curfew("inn", 1, 1, LocalTime.of(11, 0), LocalTime.of(9, 0))
                .facts();

        assertThat(log(facts, at(1, 5, 0)))
                .containsExactly("1 07:24 R1", "1 10:44 NIGHT at town", "2 09:00 R2", "2 12:20 R3", "2 14:00 end");
    }

    @Test
    void theLatestDepartureArrivesInTimeAndAMinuteLaterDoesNot() {
        PlanFacts facts = havens().facts();
        RouteTimetable timetable = new RouteTimetable(Driving.modelOf(facts));
        LocalDateTime deadline = at(2, 16, 0);

        Journey latest = timetable
                .latestDeparture(route(facts), profile(facts), deadline)
                .orElseThrow();

        assertThat(log(latest))
                .as("the first road is left just before the end of daylight, and the rest driven on the next day")
                .containsExactly("1 14:13 R1", "1 17:33 NIGHT at town", "2 07:24 R2", "2 10:44 R3", "2 12:24 end");
        assertThat(earliest(facts, latest.departAt().plusMinutes(1))
                        .orElseThrow()
                        .arriveAt())
                .isAfter(deadline);
    }

    @Test
    void noDepartureMeetsADeadlineThatIsTooEarly() {
        PlanFacts facts = havens().facts();

        assertThat(new RouteTimetable(Driving.modelOf(facts))
                        .latestDeparture(route(facts), profile(facts), at(1, 12, 0)))
                .isEmpty();
    }

    @Test
    void whoIsThereAlreadyArrivesWhenReady() {
        PlanFacts facts = havens().facts();
        TravelOptions options = new TravelOptions(facts.network(), profile(facts), use -> 0, road -> false);

        Journey staying = new RouteTimetable(Driving.modelOf(facts))
                .earliestArrival(options.fastest("depot", "depot").orElseThrow(), profile(facts), at(1, 9, 0))
                .orElseThrow();

        assertThat(staying.steps()).isEmpty();
        assertThat(staying.departAt()).isEqualTo(at(1, 9, 0)).isEqualTo(staying.arriveAt());
    }

    /** Three roads with havens between them: 500 minutes, more than a day's driving. */
    private static Sketch havens() {
        return new Sketch(6)
                .depot("depot", 0)
                .haven("town", 20)
                .haven("inn", 40)
                .site("camp", 50)
                .road("R1", "depot", "town", 200)
                .road("R2", "town", "inn", 200)
                .road("R3", "inn", "camp", 100)
                .truck("T", "depot");
    }

    /** An hour to a gate at which nobody sleeps, and an hour through a corridor. */
    private static Sketch gate() {
        return new Sketch(3)
                .depot("depot", 0)
                .site("gate", 30)
                .haven("far", 60)
                .road("R1", "depot", "gate", 60)
                .corridor("C", List.of("gate", "far"), 60)
                .truck("T", "depot");
    }

    private static Optional<Journey> earliest(PlanFacts facts, LocalDateTime readyAt) {
        return new RouteTimetable(Driving.modelOf(facts)).earliestArrival(route(facts), profile(facts), readyAt);
    }

    /** From the first place to the last. */
    private static RouteOption route(PlanFacts facts) {
        List<Place> places = facts.operation().places();
        return new TravelOptions(facts.network(), profile(facts), use -> 0, road -> false)
                .fastest(places.get(0).id(), places.get(places.size() - 1).id())
                .orElseThrow();
    }

    private static VehicleProfile profile(PlanFacts facts) {
        return VehicleProfile.of(facts.operation().vehicles().get(0));
    }

    private static List<String> log(PlanFacts facts, LocalDateTime readyAt) {
        return log(earliest(facts, readyAt).orElseThrow());
    }

    private static List<String> log(Journey journey) {
        List<String> lines = new ArrayList<>();
        for (Journey.Step step : journey.steps()) {
            String what = step instanceof Journey.Road road
                    ? road.use().segment().id()
                            + road.corridorId().map(id -> " (" + id + ")").orElse("")
                    : ((Journey.Halt) step).kind() + " at " + ((Journey.Halt) step).placeId();
            lines.add(clock(step.from()) + " " + what);
        }
        lines.add(clock(journey.arriveAt()) + " end");
        return lines;
    }

    private static String clock(LocalDateTime time) {
        return ChronoUnit.DAYS.between(Sketch.DAY1, time.toLocalDate()) + 1 + " " + CLOCK.format(time);
    }
}
