package org.sira.planner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sira.planner.plan.AcceptedBreach;
import org.sira.planner.plan.AcceptedBreach.Acceptance;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanScore;

/** What people accepted stays broken, and covers no more than they said. */
class AcceptedTest {

    private static final Acceptance BY_AWA =
            new Acceptance("awa", Instant.parse("2026-05-03T10:00:00Z"), "Agreed with the drivers.");

    @Test
    void aConvoyIsCoveredAndNothingElse() {
        BrokenCase small = BrokenCase.rules(CheckedRule.COMPANY, "convoyMinVehicles", 4);
        Plan broken = Edits.with(
                small.plan(),
                "score",
                new PlanScore(
                        -1, small.plan().score().medium(), small.plan().score().soft()));
        List<Violation> violations = new PlanChecker().check(broken, small.facts());
        GateSlot slot = slot(violations.get(0));
        Plan accepted = broken.withAcceptedBreaches(List.of(new AcceptedBreach.Company(slot, 1, BY_AWA)));

        List<Violation> left = Accepted.unaccepted(accepted, violations);

        assertThat(new PlanChecker().check(accepted, small.facts())).isEqualTo(violations);
        assertThat(violations).extracting(Violation::rule).containsOnly(CheckedRule.COMPANY);
        assertThat(left).isNotEmpty().noneMatch(violation -> slot(violation).equals(slot));
        assertThat(Accepted.unaccepted(broken, violations)).isEqualTo(violations);
    }

    @Test
    void aTripThatLeavesTooSoonIsCovered() {
        BrokenCase late = BrokenCase.rules(CheckedRule.NOTICE, "notificationLeadHours", 37);
        List<Violation> notice = new PlanChecker()
                .check(late.plan(), late.facts()).stream()
                        .filter(violation -> violation.rule() == CheckedRule.NOTICE)
                        .toList();
        String tripId = ((Subject.OfTrip) notice.get(0).subject()).tripId();
        AcceptedBreach breach = new AcceptedBreach.Notice(tripId, 60, BY_AWA);
        Plan accepted = late.plan().withAcceptedBreaches(List.of(breach));

        assertThat(Accepted.in(accepted, notice.get(0))).contains(breach);
        assertThat(Accepted.unaccepted(accepted, notice)).hasSize(notice.size() - 1);
        assertThat(accepted.trips())
                .filteredOn(trip -> !accepted.acceptedOn(trip).isEmpty())
                .extracting(trip -> trip.id())
                .containsExactly(tripId);
    }

    @Test
    void aThinConvoyTouchesTheTripsOfItsMembers() {
        Plan plan = CheckFixture.plan();
        Convoy convoy = plan.convoys().get(0);
        Plan accepted = plan.withAcceptedBreaches(List.of(new AcceptedBreach.Company(convoy.slot(), 1, BY_AWA)));

        assertThat(accepted.trips())
                .filteredOn(trip -> !accepted.acceptedOn(trip).isEmpty())
                .extracting(trip -> trip.id())
                .containsExactlyInAnyOrderElementsOf(
                        convoy.members().stream().map(Convoy.Member::tripId).toList());
    }

    private static GateSlot slot(Violation violation) {
        return Objects.requireNonNull((Subject.OfConvoy) violation.subject()).slot();
    }
}
