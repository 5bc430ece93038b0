package org.sira.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sira.planner.solver.HardRule.Leave;

/** What people may let a plan break, rule by rule: whoever adds a rule decides here. */
class HardRuleTest {

    private static final int RULES = 17;

    @ParameterizedTest
    @CsvSource({
        "PAYLOAD, NEVER",
        "VOLUME, NEVER",
        "COMPARTMENTS, NEVER",
        "ROAD_ACCESS, NEVER",
        "FUEL_RANGE, NEVER",
        "MOVEMENT, BY_DATA",
        "COMPANY, BY_REASON",
        "SEGMENT_CAP, BY_ROAD_CLASS",
        "ROUTE_CAP, BY_ROAD_CLASS",
        "LOADING_PLACE, NEVER",
        "STOCK, NEVER",
        "REFILLS, NEVER",
        "AVAILABILITY, NEVER",
        "TIME_WINDOWS, BY_DATA",
        "NOTICE, BY_REASON",
        "PINS, BY_DECISION",
        "BANS, BY_DECISION"
    })
    void eachRuleSaysWhatLetsAPlanBreakIt(HardRule rule, Leave leave) {
        assertThat(HardRule.values()).hasSize(RULES);
        assertThat(rule.leave()).isEqualTo(leave);
        assertThat(rule.mayBeAccepted()).isEqualTo(leave == Leave.BY_REASON);
    }

    @ParameterizedTest
    @EnumSource
    void eachRuleIsFoundByItsConstraint(HardRule rule) {
        assertThat(HardRule.ofConstraint(rule.constraintName())).isEqualTo(rule);
    }
}
