package org.sira.planner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.check.CheckFixture.DAY1;
import static org.sira.planner.check.CheckFixture.DAY3;
import static org.sira.planner.check.CheckFixture.FOOD_4;
import static org.sira.planner.check.CheckFixture.FOOD_5;
import static org.sira.planner.check.Edits.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sira.planner.check.TripScript.Leg;
import org.sira.planner.model.Stock;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Trip;

class StockRuleTest {

    /** Nothing at the depot; 2 t of food at the border, for the depot itself. */
    private final PlanFacts facts = CheckFixture.facts(draft -> {
        draft.stocks.clear();
        draft.stocks.add(new Stock("border", "food", 2_000, DAY1.atStartOfDay()));
        draft.need("N5", need -> with(need, "placeId", "depot"));
    });

    /** From the border, unloaded at the depot until 12:46. */
    private final Trip refill = new TripScript("T2-1", "T2", "depot", DAY3.atTime(8, 0), Map.of("R5", 63))
            .drive(new Leg("R5", "border", true, null))
            .load(90, FOOD_5)
            .drive(new Leg("R5", "depot", false, null))
            .unload(70, FOOD_5)
            .trip();

    @Test
    void whatADepotIsBroughtCanBeLoadedThereFromTheNextFullHour() {
        assertThat(check(drawAt(13, 0), refill)).isEmpty();
    }

    @Test
    void butNotBefore() {
        assertThat(check(drawAt(12, 59), refill)).singleElement().satisfies(violation -> {
            assertThat(violation.where()).isEqualTo("Stock of food at depot");
            assertThat(violation.found()).startsWith("2000 drawn by 2026-02-04 12:59");
            assertThat(violation.expected()).isEqualTo("at most the 0 received by then");
        });
    }

    @Test
    void aDepotIsNotFilledFromItself() {
        Trip circle = new TripScript("T2-1", "T2", "depot", DAY3.atTime(8, 0), Map.of("R5", 63))
                .load(90, FOOD_5)
                .unload(70, FOOD_5)
                .trip();

        assertThat(check(circle)).extracting(Violation::found).contains("is filled from itself, by way of [depot]");
    }

    private static Trip drawAt(int hour, int minute) {
        return new TripScript("T1-1", "T1", "depot", DAY3.atTime(hour, minute), Map.of())
                .load(90, with(FOOD_4, "quantity", 2_000.0))
                .trip();
    }

    private List<Violation> check(Trip... trips) {
        Plan plan = with(CheckFixture.plan(), "trips", List.of(trips));
        Findings findings = new Findings();
        new StockRule().check(new PlanReading(plan, facts), findings);
        return findings.list();
    }
}
