package org.sira.planner.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sira.planner.Sketch;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.RiskClass;
import org.sira.planner.plan.PlanFacts;

/** A kilometre is a minute; on the first day the first movement at the depot is at 07:24. */
class TripSimulatorTest {

    @Test
    void nobodyLeavesBeforeDaylight() {
        Driving trip = new Driving(oneRoad(100).facts())
                .handle("depot", 60)
                .handle("camp", 60)
                .pass("depot");

        assertThat(trip.log())
                .containsExactly("1 06:00 at depot", "1 07:24 R1", "1 09:04 at camp", "1 10:04 R1", "1 11:44 end");
    }

    @Test
    void whoWouldComeBackInTheDarkGoesTheNextDay() {
        Driving trip = new Driving(oneRoad(200).facts())
                .from(9 * 60)
                .handle("depot", 60)
                .handle("camp", 60)
                .pass("depot");

        assertThat(trip.log())
                .as("at 10:00 the way there is open, but the way back would begin at 14:20 and end at 17:40")
                .containsExactly("1 09:00 at depot", "2 07:24 R1", "2 10:44 at camp", "2 11:44 R1", "2 15:04 end");
    }

    @Test
    void aCurfewOverMidnightLastsUntilItsHourOfTheNextMorning() {
        PlanFacts facts = oneRoad(100)
                .curfew("camp", 0, 0, LocalTime.of(20, 0), LocalTime.of(9, 0))
                .facts();

        assertThat(thereAndBack(facts).log())
                .as("declared for the evening before the first day")
                .contains("1 09:00 R1");
    }

    @Test
    void aCurfewInTheEveningEndsTheDayEarlier() {
        PlanFacts facts = oneRoad(100)
                .curfew("camp", 1, 1, LocalTime.of(11, 0), LocalTime.of(5, 0))
                .facts();

        assertThat(thereAndBack(facts).log())
                .as("the way back would end at 11:44")
                .containsExactly("1 06:00 at depot", "2 07:24 R1", "2 09:04 at camp", "2 10:04 R1", "2 11:44 end");
    }

    @Test
    void onADayOfClosureTheVehicleStaysAtTheDepot() {
        assertThat(thereAndBack(oneRoad(100).closure("R1", 1, 2).facts()).log())
                .containsExactly("1 06:00 at depot", "3 07:24 R1", "3 09:04 at camp", "3 10:04 R1", "3 11:44 end");
    }

    @Test
    void onADayOfClosureTheVehicleTakesAnotherRoadIfThereIsOne() {
        PlanFacts facts = oneRoad(100)
                .road("R2", "depot", "camp", 130)
                .closure("R1", 1, 1)
                .facts();

        assertThat(thereAndBack(facts).log()).contains("1 07:24 R2", "1 10:34 R2");
    }

    @Test
    void aClosedOperationAreaClosesTheRoadsThatItTouches() {
        PlanFacts facts = oneRoad(100).area("camp", 5, 1, 1, true, 1).facts();

        assertThat(thereAndBack(facts).log()).contains("2 07:24 R1");
    }

    @Test
    void theNightIsSpentAtASafeHavenAndAnUnsafeStopIsReachedOnlyWhenItCanBeLeft() {
        PlanFacts facts = throughHaven(200, 200).facts();
        Driving trip = new Driving(facts).handle("depot", 60).handle("camp", 60).pass("depot");

        assertThat(trip.log())
                .as("the camp could be reached at 14:04, but not left before dusk; 8 hours are driven at the haven")
                .containsExactly(
                        "1 06:00 at depot",
                        "1 07:24 R1",
                        "2 07:25 R2",
                        "2 10:45 at camp",
                        "2 11:45 R2",
                        "3 07:25 R1",
                        "3 10:45 end");
    }

    @Test
    void aCrewDrivesEightHoursADayAtMost() {
        PlanFacts facts = new Sketch(3)
                .depot("depot", 0)
                .haven("first", 100)
                .haven("second", 200)
                .haven("third", 300)
                .road("R1", "depot", "first", 240)
                .road("R2", "first", "second", 240)
                .road("R3", "second", "third", 1)
                .truck("T", "depot")
                .facts();

        assertThat(new Driving(facts).handle("depot", 60).handle("third", 30).log())
                .containsExactly(
                        "1 06:00 at depot",
                        "1 07:24 R1",
                        "1 11:24 R2",
                        "2 07:26 R3",
                        "2 07:27 at third",
                        "2 07:57 end");
    }

    @Test
    void hoursDrivenOnAnEarlierTripOfTheDayCount() {
        PlanFacts facts = oneRoad(100).facts();

        assertThat(thereAndBack(facts).afterDriving(280).log()).contains("1 07:24 R1", "1 11:44 end");
        assertThat(thereAndBack(facts).afterDriving(281).log()).contains("2 07:24 R1", "2 11:44 end");
    }

    @Test
    void theFirstSlotAtOrAfterTheArrivalIsTaken() {
        // Leaves at 07:24, is at the gate at 08:24, crosses in 60 minutes.
        assertThat(toFar(throughGate(60, false).facts()).log()).contains("1 07:24 R1", "1 09:00 C1");
        // And at 09:00 sharp with a road of 96 km.
        assertThat(toFar(throughGate(96, false).facts()).log()).contains("1 07:24 R1", "1 09:00 C1");
    }

    @Test
    void theProgrammeMayAskForALaterSlot() {
        Driving trip = toFar(throughGate(60, true).facts()).notBeforeSlot(0, 11);

        assertThat(trip.log()).contains("1 07:24 R1", "1 11:00 C1");
    }

    @Test
    void whoWouldWaitTooLongAtAnUnsafeGateLeavesTheHavenLater() {
        Driving trip = toFar(throughGate(60, false).facts()).notBeforeSlot(0, 11);

        assertThat(trip.log())
                .as("from 08:24 on it would wait 156 minutes; from 10:36 on it waits 24")
                .containsSubsequence("1 09:36 R1", "1 11:00 C1");
    }

    @Test
    void theLongestWaitAtAnUnsafeGateIsARule() {
        Sketch sketch = throughGate(60, false);
        PlanFacts strict = sketch.rules(withGateWait(sketch.rules(), 35)).facts();
        PlanFacts lax = sketch.rules(withGateWait(sketch.rules(), 36)).facts();

        assertThat(toFar(strict).log()).contains("1 07:36 R1", "1 09:00 C1");
        assertThat(toFar(lax).log()).contains("1 07:24 R1", "1 09:00 C1");
    }

    @Test
    void whoMissesTheLastSlotSpendsTheNightAtAGateThatIsAHaven() {
        assertThat(toFar(throughGate(60, true).facts()).from(12 * 60).log()).contains("1 13:00 R1", "2 08:00 C1");
    }

    @Test
    void whoMissesTheLastSlotOfAnUnsafeGateStaysAtTheDepot() {
        assertThat(toFar(throughGate(60, false).facts()).from(12 * 60).log()).contains("2 07:24 R1", "2 09:00 C1");
    }

    @Test
    void whoStopsInsideACorridorGoesOnWhenTheNextConvoyPasses() {
        PlanFacts facts = new Sketch(3)
                .depot("depot", 0)
                .haven("gate", 60)
                .site("inner", 100)
                .haven("far", 130)
                .road("R1", "depot", "gate", 60)
                .corridor("C", List.of("gate", "inner", "far"), 45, 30)
                .truck("T", "depot")
                .facts();
        Driving trip = new Driving(facts)
                .handle("depot", 60)
                .handle("inner", 50)
                .handle("far", 60)
                .pass("depot");

        assertThat(trip.log())
                .as("the convoy of 10:00 passes at 10:45; back again, the haven's 12:00 is the first open slot")
                .containsExactly(
                        "1 06:00 at depot",
                        "1 07:24 R1",
                        "1 09:00 C1",
                        "1 09:45 at inner",
                        "1 10:45 C2",
                        "1 11:15 at far",
                        "1 13:00 C2+C1",
                        "1 14:15 R1",
                        "1 15:15 end");
    }

    @Test
    void aLastSlotThatIsGoneOnTheWayBackPutsTheWholeStopOff() {
        // Leaving the unsafe site behind the corridor at 13:24 would be too late for 13:00.
        PlanFacts facts = new Sketch(3)
                .depot("depot", 0)
                .place("gate", PlaceKind.TOWN, 60, 0, true)
                .site("far", 120)
                .road("R1", "depot", "gate", 60)
                .corridor("C", List.of("gate", "far"), 60)
                .truck("T", "depot")
                .facts();
        Driving trip = new Driving(facts).handle("depot", 60).handle("far", 200).pass("depot");

        assertThat(trip.log())
                .as("slot 9 ends at 10:00, unloading at 13:20; only slot 8 of the next morning is early enough")
                .containsExactly(
                        "1 06:00 at depot",
                        "1 07:24 R1",
                        "2 08:00 C1",
                        "2 09:00 at far",
                        "2 13:00 C1",
                        "2 14:00 R1",
                        "2 15:00 end");
    }

    @Test
    void aTimeWindowLetsTheVehicleLeaveLater() {
        Driving trip = new Driving(oneRoad(100).facts())
                .handle("depot", 60)
                .handle("camp", 60, 11 * 60, 13 * 60)
                .pass("depot");

        assertThat(trip.log()).contains("1 09:20 R1", "1 11:00 at camp");
    }

    @Test
    void nothingIsHandledOutsideHandlingHours() {
        assertThat(thereAndBack(oneRoad(100).facts()).from(17 * 60 + 1).log()).contains("2 06:00 at depot");
        assertThat(thereAndBack(oneRoad(100).facts()).from(17 * 60).log()).contains("1 17:00 at depot");
    }

    @Test
    void impossibleTripsAreRefused() {
        PlanFacts near = oneRoad(100).facts();
        PlanFacts longRoad = oneRoad(490).facts();
        PlanFacts noRoad = new Sketch(3)
                .depot("depot", 0)
                .site("camp", 100)
                .truck("T", "depot")
                .facts();

        assertThat(new Driving(near)
                        .handle("depot", 60)
                        .handle("camp", 60, 0, 9 * 60)
                        .isPossible())
                .as("unloading ends at 10:04")
                .isFalse();
        assertThat(thereAndBack(near).backBy(11 * 60 + 43).isPossible())
                .as("back at 11:44")
                .isFalse();
        assertThat(thereAndBack(near).backBy(11 * 60 + 44).isPossible()).isTrue();
        assertThat(thereAndBack(longRoad).isPossible())
                .as("longer than a day's driving")
                .isFalse();
        assertThat(thereAndBack(noRoad).isPossible()).as("no road").isFalse();
        assertThat(new Driving(near).handle("depot", 60).handle("camp", 721).isPossible())
                .as("longer than the handling hours of a day")
                .isFalse();
        assertThat(thereAndBack(oneRoad(100).closure("R1", 1, 3).facts()).isPossible())
                .as("closed on all days")
                .isFalse();
    }

    private static Sketch oneRoad(double km) {
        return new Sketch(3)
                .depot("depot", 0)
                .site("camp", 100)
                .road("R1", "depot", "camp", km)
                .truck("T", "depot");
    }

    private static Sketch throughHaven(double toHavenKm, double toCampKm) {
        return new Sketch(4)
                .depot("depot", 0)
                .haven("haven", 100)
                .site("camp", 200)
                .road("R1", "depot", "haven", toHavenKm)
                .road("R2", "haven", "camp", toCampKm)
                .truck("T", "depot");
    }

    private static Sketch throughGate(double toGateKm, boolean safeGate) {
        return new Sketch(3)
                .depot("depot", 0)
                .place("gate", PlaceKind.TOWN, 60, 0, safeGate)
                .haven("far", 120)
                .road("R1", "depot", "gate", toGateKm, RiskClass.LOW)
                .corridor("C", List.of("gate", "far"), 60)
                .truck("T", "depot");
    }

    private static Driving thereAndBack(PlanFacts facts) {
        return new Driving(facts).handle("depot", 60).handle("camp", 60).pass("depot");
    }

    private static Driving toFar(PlanFacts facts) {
        return new Driving(facts).handle("depot", 60).handle("far", 60);
    }

    private static MovementRules withGateWait(MovementRules rules, int maxGateWaitMin) {
        return new MovementRules(
                rules.afterSunriseMin(),
                rules.beforeSunsetMin(),
                rules.maxDrivingMinPerDay(),
                rules.contingencyShare(),
                rules.loadingMin(),
                rules.unloadingBaseMin(),
                rules.unloadingMinPerT(),
                rules.handlingFrom(),
                rules.handlingUntil(),
                maxGateWaitMin,
                rules.convoyFromClass(),
                rules.worstOpenClass(),
                rules.convoyMinVehicles(),
                rules.convoyMaxVehicles(),
                rules.convoyLeaderAbove(),
                rules.firstSlotHour(),
                rules.lastSlotHour(),
                rules.columnBufferMin(),
                rules.columnBufferKm(),
                rules.mostRouteExposure(),
                rules.notificationLeadHours());
    }
}
