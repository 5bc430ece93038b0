package org.sira.planner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sira.planner.changes.Severity;
import org.sira.planner.changes.Touch;
import org.sira.planner.changes.TouchedPlan;
import org.sira.planner.plan.Decisions;

/** Whatever facts break a rule of a plan that was right before are told of as such, one way or another. */
class NothingMissedTest {

    @ParameterizedTest
    @MethodSource("newerFacts")
    void factsThatBreakARuleAreTold(BrokenCase broken) {
        List<Touch> touches = TouchedPlan.find(CheckFixture.plan(), CheckFixture.facts(), broken.facts(), false);

        assertThat(touches).extracting(Touch::severity).contains(Severity.BROKEN);
    }

    /** The cases of {@link BrokenRuleTest} in which the facts alone are others; their figures follow and are no rule. */
    static Stream<BrokenCase> newerFacts() {
        return BrokenRuleTest.cases()
                .filter(broken ->
                        broken.plan().trips().equals(CheckFixture.plan().trips()))
                .filter(broken -> broken.facts().decisions().equals(Decisions.none()))
                .filter(broken ->
                        broken.facts().horizon().equals(CheckFixture.plan().horizon()))
                .filter(broken -> !broken.facts()
                                .operation()
                                .equals(CheckFixture.facts().operation())
                        || !broken.facts().risk().equals(CheckFixture.facts().risk())
                        || !broken.facts()
                                .corridors()
                                .equals(CheckFixture.facts().corridors())
                        || !broken.facts().needs().equals(CheckFixture.facts().needs())
                        || !broken.facts().loads().equals(CheckFixture.facts().loads()))
                .filter(broken -> broken.rule() != CheckedRule.FIGURES);
    }
}
