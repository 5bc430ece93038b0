package org.sira.planner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.check.CheckFixture.DAY2;
import static org.sira.planner.check.CheckFixture.DAY3;
import static org.sira.planner.check.Edits.with;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.Crossing;
import org.sira.planner.model.CrossingKind;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.MovementRules;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.TripEvent.Drive;

class PlanCheckerTest {

    private final PlanChecker checker = new PlanChecker();

    @Test
    void findsNothingInARightPlan() {
        assertThat(checker.check(CheckFixture.plan(), CheckFixture.facts())).isEmpty();
    }

    @Test
    void aCurfewThatEndsWhenARoadIsEnteredIsNotInTheWay() {
        PlanFacts facts = CheckFixture.facts(draft ->
                draft.curfews.add(new Curfew("unrest", "North", DAY2, DAY2, LocalTime.of(7, 0), LocalTime.of(8, 0))));

        assertThat(checker.check(CheckFixture.plan(), facts)).isEmpty();
    }

    @Test
    void aFerryThatOpensWhenARoadIsEnteredAndClosesWhenItIsLeftIsNotInTheWay() {
        Passage first = CheckFixture.plan().trips().stream()
                .flatMap(trip -> trip.events().stream())
                .filter(Drive.class::isInstance)
                .flatMap(event -> ((Drive) event).passages().stream())
                .filter(passage -> passage.segmentId().equals("R4"))
                .findFirst()
                .orElseThrow();
        LocalTime enters = first.enterAt().toLocalTime();
        LocalTime leaves = first.leaveAt().toLocalTime();

        assertThat(heldUp(first, enters, leaves)).isZero();
        assertThat(heldUp(first, enters.plusMinutes(1), leaves)).isOne();
        assertThat(heldUp(first, enters, leaves.minusMinutes(1))).isOne();
    }

    /** How often the checker finds that this passage is outside the hours of a ferry. */
    private long heldUp(Passage passage, LocalTime opensAt, LocalTime closesAt) {
        Crossing ferry = new Crossing(CrossingKind.FERRY, opensAt, closesAt, 0);
        PlanFacts facts = CheckFixture.facts(draft -> draft.road("R4", road -> road.withCrossing(ferry)));
        return checker.check(CheckFixture.plan(), facts).stream()
                .filter(violation -> violation.rule() == CheckedRule.CROSSING_HOURS)
                .filter(violation -> violation.where().contains(Words.time(passage.enterAt())))
                .filter(violation -> violation.where().startsWith("Trip T1-1"))
                .count();
    }

    @Test
    void aColumnWhoseBufferBeginsWhenARoadIsLeftIsNotInTheWay() {
        // T2 leaves R1 for good at 15:16.
        PlanFacts facts = CheckFixture.facts(draft -> draft.columns.add(
                new AnnouncedColumn("escort", List.of("R5"), DAY3.atTime(17, 16), DAY3.atTime(18, 0))));

        assertThat(checker.check(CheckFixture.plan(), facts)).isEmpty();
    }

    @Test
    void aLargeConvoyWithALeaderInFrontIsRight() {
        MovementRules rules = with(CheckFixture.RULES, "convoyLeaderAbove", 3);
        Plan plan = with(CheckFixture.plan(), "rules", rules);
        Plan led = with(
                plan,
                "convoys",
                plan.convoys().stream()
                        .map(convoy -> with(convoy, "leaderVehicleId", Optional.of("T1")))
                        .toList());

        assertThat(checker.check(led, CheckFixture.facts(draft -> draft.rules = rules)))
                .isEmpty();
    }

    @Test
    void aSlotIsClosedByARoadFurtherOnThatNobodyDrives() {
        // Only T3 crosses, and only to the village, while a curfew holds beyond it.
        PlanFacts facts = CheckFixture.facts(draft -> {
            draft.place("gate", gate -> with(gate, "cercle", "Far"));
            draft.curfews.add(new Curfew("unrest", "Far", DAY2, DAY2, LocalTime.of(9, 0), LocalTime.of(9, 20)));
        });
        Plan alone = with(
                CheckFixture.plan(),
                "trips",
                List.of(CheckFixture.plan().trips().get(4)));

        List<Violation> violations = checker.check(alone, facts);

        assertThat(violations).extracting(Violation::rule).doesNotContain(CheckedRule.CURFEW);
        assertThat(violations)
                .filteredOn(violation -> violation.rule() == CheckedRule.GATE_SLOT)
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.where()).isEqualTo("Convoy of corridor C, forward, slot 2026-02-03 08:00");
                    assertThat(violation.found())
                            .isEqualTo("the crossing meets CURFEW on road R3,"
                                    + " driven from 2026-02-03 08:47 to 2026-02-03 09:25");
                });
    }

    @Test
    void namesTripAndEventAndWhatWasFoundAndExpected() {
        PlanFacts facts = CheckFixture.facts(draft -> draft.vehicle("T3", truck -> with(truck, "payloadKg", 22_000.0)));

        assertThat(checker.check(CheckFixture.plan(), facts))
                .startsWith(new Violation(
                        CheckedRule.PAYLOAD,
                        "Trip T3-1 of vehicle T3, event 1 (loading at depot)",
                        "23000 kg aboard",
                        "at most 22000 kg",
                        new Subject.OfEvent("T3-1", 1)));
    }

    @Test
    void aPlanThatServesNothingIsHeldToItsFigures() {
        Plan empty = with(CheckFixture.plan(), "trips", List.of());

        assertThat(checker.check(empty, CheckFixture.facts()))
                .isNotEmpty()
                .extracting(Violation::rule)
                .contains(CheckedRule.FIGURES);
    }
}
