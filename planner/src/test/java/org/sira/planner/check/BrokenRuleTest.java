package org.sira.planner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanScore;

/** What is wrong is found, and nothing else is said to be. */
class BrokenRuleTest {

    @ParameterizedTest
    @MethodSource("cases")
    void aChangeBreaksItsRule(BrokenCase broken) {
        Set<CheckedRule> expected = EnumSet.of(broken.rule());
        expected.addAll(broken.also());

        List<Violation> violations = new PlanChecker().check(admitting(broken.plan(), expected), broken.facts());

        assertThat(violations).as("%s", violations).extracting(Violation::rule).hasSameElementsAs(expected);
        assertThat(violations)
                .allSatisfy(violation -> assertThat(List.of(violation.where(), violation.found(), violation.expected()))
                        .noneMatch(String::isBlank));
    }

    @Test
    void aScoreThatHidesABrokenRuleIsFound() {
        BrokenCase broken = cases().filter(tooFew -> tooFew.rule() == CheckedRule.COMPANY)
                .findFirst()
                .orElseThrow();

        assertThat(new PlanChecker().check(broken.plan(), broken.facts()))
                .extracting(Violation::rule)
                .contains(CheckedRule.COMPANY, CheckedRule.FIGURES);
    }

    @Test
    void everyRuleIsBrokenByItself() {
        assertThat(cases().filter(broken -> broken.also().isEmpty()).map(BrokenCase::rule))
                .contains(CheckedRule.values());
    }

    /** A plan whose score says that it breaks rules, if it does. */
    private static Plan admitting(Plan plan, Set<CheckedRule> broken) {
        PlanScore score = plan.score();
        boolean figuresAlone = broken.equals(EnumSet.of(CheckedRule.FIGURES));
        return figuresAlone
                ? plan
                : Edits.with(plan, "score", new PlanScore(score.hard() - 1, score.medium(), score.soft()));
    }

    static Stream<BrokenCase> cases() {
        return Stream.of(
                        BrokenTripCases.all(),
                        BrokenMovementCases.all(),
                        BrokenDecisionCases.all(),
                        BrokenFigureCases.all())
                .flatMap(List::stream);
    }
}
