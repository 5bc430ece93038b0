package org.sira.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.RiskClass;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.risk.SegmentRisk;

class NationalOperationTest {

    private static final PlanFacts FACTS = NationalOperation.of(1);

    @Test
    void isAsLargeAsItSays() {
        assertThat(FACTS.loads()).hasSize(NationalOperation.LOADS);
        assertThat(FACTS.operation().vehicles()).hasSize(NationalOperation.VEHICLES);
        assertThat(FACTS.network().places()).hasSize(NationalOperation.PLACES);
        assertThat(FACTS.network().componentCount()).isEqualTo(1);
        assertThat(2.0 * FACTS.network().roads().size() / NationalOperation.PLACES)
                .as("roads that meet at a place")
                .isBetween(2.5, 3.5);
    }

    @Test
    void itsDangerIsThickInAFewPlaces() {
        Map<RiskClass, Integer> roads = new EnumMap<>(RiskClass.class);
        for (var road : FACTS.network().roads()) {
            SegmentRisk risk = FACTS.risk().get(road.id());
            roads.merge(risk.riskClass(), 1, Integer::sum);
        }

        int all = FACTS.network().roads().size();
        assertThat(roads.get(RiskClass.EXTREME)).isBetween(2, all / 20);
        assertThat(roads.get(RiskClass.HIGH)).isBetween(10, all / 4);
        assertThat(FACTS.corridors()).hasSizeBetween(5, 60);
    }

    @Test
    void dryGoodsAndLiquidsAreAskedFor() {
        Map<CommodityForm, Integer> needs = new EnumMap<>(CommodityForm.class);
        for (var need : FACTS.needs()) {
            FACTS.operation().commodities().stream()
                    .filter(commodity -> commodity.id().equals(need.commodityId()))
                    .forEach(commodity -> needs.merge(commodity.form(), 1, Integer::sum));
        }

        assertThat(needs.values()).allMatch(count -> count > 100);
    }

    @Test
    void theSameSeedMakesTheSameOperation() {
        PlanFacts again = NationalOperation.of(1);

        assertThat(again.operation()).isEqualTo(FACTS.operation());
        assertThat(again.loads()).isEqualTo(FACTS.loads());
        assertThat(NationalOperation.of(2).operation()).isNotEqualTo(FACTS.operation());
    }

    @Test
    void smallerOnesAreOfTheSameKind() {
        PlanFacts small = NationalOperation.of(new OperationSize(50, 12, 3, 80), 1);

        assertThat(small.loads()).hasSize(50);
        assertThat(small.operation().vehicles()).hasSize(12);
        assertThat(small.corridors()).isNotEmpty();
        assertThat(small.operation().restrictions().closures()).isNotEmpty();
    }

    /** Some of its trips can be driven only because they wait for a window: without them they meet a closure. */
    @Test
    void thePlanOfTheSearchIsThePlanThatIsHandedOut() {
        PlanFacts facts = NationalOperation.of(new OperationSize(400, 65, 6, 300), 8);

        Plan plan = new PlanSolver((ignored, probe, absent) -> List.of())
                .solve(facts, SolveLimits.ofSteps(1, 1), SolveListener.none());

        assertThat(plan.figures().servedLoads()).isPositive();
    }
}
