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
        List<Violation> violations = new PlanChecker().check(honest(broken), broken.facts());

        Set<CheckedRule> expected = EnumSet.of(broken.rule());
        expected.addAll(broken.also());
        assertThat(violations).as("%s", violations).extracting(Violation::rule).hasSameElementsAs(expected);
        assertThat(violations)
                .allSatisfy(violation -> assertThat(List.of(violation.where(), violation.found(), violation.expected()))
                        .noneMatch(String::isBlank));
    }

    /** A plan that breaks rules says so in its score. */
    private static Plan honest(BrokenCase broken) {
        boolean breaksRules = broken.rule() != CheckedRule.FIGURES
                || broken.also().stream().anyMatch(rule -> rule != CheckedRule.FIGURES);
        PlanScore score = broken.plan().score();
        return breaksRules && score.hard() == 0
                ? Edits.with(broken.plan(), "score", new PlanScore(-1, score.medium(), score.soft()))
                : broken.plan();
    }

    @Test
    void aPlanThatBreaksRulesAndClaimsThatItDoesNotIsReported() {
        BrokenCase broken = cases().filter(wrong -> wrong.rule() == CheckedRule.COMPANY)
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

    static Stream<BrokenCase> cases() {
        return Stream.of(
                        BrokenTripCases.all(),
                        BrokenMovementCases.all(),
                        BrokenDecisionCases.all(),
                        BrokenFigureCases.all())
                .flatMap(List::stream);
    }
}
