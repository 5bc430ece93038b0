package org.sira.planner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.check.CheckFixture.BACK;
import static org.sira.planner.check.CheckFixture.DAY2;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sira.planner.check.TripScript.Leg;
import org.sira.planner.plan.HaltReason;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Trip;

class SafeHaltRuleTest {

    private static final Map<String, Integer> MINUTES = Map.of("R3", 38, "R4", 19);
    private static final LocalDateTime SLOT = BACK.slotAt();

    @Test
    void aWaitForTheSlotMayBeInTwoParts() {
        Trip trip = fromCamp(DAY2.atTime(10, 41))
                .haltUntil(SLOT.minusMinutes(30), HaltReason.GATE)
                .haltUntil(SLOT, HaltReason.GATE)
                .drive(new Leg("R3", "village", true, BACK))
                .trip();

        assertThat(check(trip)).isEmpty();
    }

    @Test
    void butTheyCountTogether() {
        Trip trip = fromCamp(DAY2.atTime(10, 40))
                .haltUntil(SLOT.minusMinutes(30), HaltReason.GATE)
                .haltUntil(SLOT, HaltReason.GATE)
                .drive(new Leg("R3", "village", true, BACK))
                .trip();

        assertThat(check(trip))
                .singleElement()
                .extracting(Violation::found)
                .isEqualTo("waits 61 min at a place that is no safe haven");
    }

    @Test
    void nobodyWaitsAtAGateToDriveAwayFromTheCorridor() {
        Trip trip = fromCamp(DAY2.atTime(11, 0))
                .haltUntil(DAY2.atTime(11, 30), HaltReason.GATE)
                .drive(new Leg("R4", "camp", false, null))
                .trip();

        assertThat(check(trip)).hasSize(1);
    }

    /** At the gate 19 minutes later. */
    private static TripScript fromCamp(LocalDateTime startsAt) {
        return new TripScript("T1-1", "T1", "camp", startsAt, MINUTES).drive(new Leg("R4", "gate", true, null));
    }

    private static List<Violation> check(Trip trip) {
        Plan plan = Edits.with(CheckFixture.plan(), "trips", List.of(trip));
        Findings findings = new Findings();
        new SafeHaltRule().check(new PlanReading(plan, CheckFixture.facts()), findings);
        return findings.list();
    }
}
