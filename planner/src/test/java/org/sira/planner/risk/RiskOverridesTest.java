package org.sira.planner.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RiskOverride;

class RiskOverridesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final Horizon FIVE_DAYS = new Horizon(FIRST, 5);
    private static final double UNIT = 300;

    private static RiskOverride override(RiskClass riskClass, int fromDay, int toDay) {
        return new RiskOverride(
                "R", riskClass, "seen by our own driver", "A. Keita", FIRST.plusDays(fromDay), FIRST.plusDays(toDay));
    }

    /** A road whose computed rates are 4 and 0.5 events per 100 km and 30 days unless told otherwise. */
    private static SegmentRisk risk(RiskClass computed, double rate, double roadRate, RiskOverride... overrides) {
        var road = new SegmentRisk("R", rate / UNIT, roadRate / UNIT, computed, List.of());
        var other = new SegmentRisk("other", 1 / UNIT, 1 / UNIT, RiskClass.HIGH, List.of());
        Map<String, SegmentRisk> risks = new LinkedHashMap<>();
        risks.put("R", road);
        risks.put("other", other);
        RiskMap map = RiskOverrides.apply(
                new RiskMap(FIRST, Optional.of(FIRST.minusDays(1)), risks),
                List.of(overrides),
                FIVE_DAYS,
                ClassBorders.standard());
        assertThat(map.get("other")).isEqualTo(other);
        return map.get("R");
    }

    @Test
    void whatRaisesCountsWhenItIsValidOnAnyDay() {
        for (int day = 0; day < 5; day++) {
            assertThat(risk(RiskClass.LOW, 0.1, 0.01, override(RiskClass.HIGH, day, day))
                            .riskClass())
                    .isEqualTo(RiskClass.HIGH);
        }
        assertThat(risk(RiskClass.LOW, 0.1, 0.01, override(RiskClass.HIGH, -3, -1))
                        .riskClass())
                .isEqualTo(RiskClass.LOW);
        assertThat(risk(RiskClass.LOW, 0.1, 0.01, override(RiskClass.HIGH, 5, 9))
                        .riskClass())
                .isEqualTo(RiskClass.LOW);
    }

    @Test
    void whatLowersCountsOnlyWhenItIsValidOnAllDays() {
        assertThat(risk(RiskClass.EXTREME, 4, 0.5, override(RiskClass.HIGH, 0, 4))
                        .riskClass())
                .isEqualTo(RiskClass.HIGH);
        assertThat(risk(RiskClass.EXTREME, 4, 0.5, override(RiskClass.HIGH, 0, 3))
                        .riskClass())
                .isEqualTo(RiskClass.EXTREME);
        assertThat(risk(RiskClass.EXTREME, 4, 0.5, override(RiskClass.HIGH, 1, 9))
                        .overridden())
                .isEmpty();
    }

    @Test
    void twoThatLowerOneAfterTheOtherCoverTheDaysTogether() {
        SegmentRisk risk =
                risk(RiskClass.EXTREME, 4, 0.5, override(RiskClass.MODERATE, -2, 2), override(RiskClass.HIGH, 3, 6));

        assertThat(risk.riskClass()).isEqualTo(RiskClass.HIGH);
        assertThat(risk.overridden().orElseThrow().overrides())
                .containsExactly(override(RiskClass.HIGH, 3, 6), override(RiskClass.MODERATE, -2, 2));
    }

    @Test
    void whatAPersonSaysIsKnownThoughTheDataAreStale() {
        Map<String, SegmentRisk> risks =
                Map.of("R", new SegmentRisk("R", 4 / UNIT, 0.5 / UNIT, RiskClass.EXTREME, List.of()));
        RiskMap stale = new RiskMap(FIRST, Optional.of(FIRST.minusDays(60)), risks);

        RiskMap overridden =
                RiskOverrides.apply(stale, List.of(override(RiskClass.HIGH, 0, 4)), FIVE_DAYS, ClassBorders.standard());

        assertThat(stale.knownClass("R")).isEmpty();
        assertThat(overridden.knownClass("R")).contains(RiskClass.HIGH);
    }

    @Test
    void theLastOneSetCounts() {
        assertThat(risk(
                                RiskClass.EXTREME,
                                4,
                                0.5,
                                override(RiskClass.LOW, -5, 9),
                                override(RiskClass.HIGH, -1, 9),
                                override(RiskClass.MODERATE, -3, 9))
                        .riskClass())
                .isEqualTo(RiskClass.HIGH);
        // of two set on one day the worse
        assertThat(risk(RiskClass.LOW, 0.1, 0.01, override(RiskClass.MODERATE, 0, 9), override(RiskClass.HIGH, 0, 9))
                        .riskClass())
                .isEqualTo(RiskClass.HIGH);
    }

    @Test
    void ratesFollowTheClassAndWhatWasComputedStaysBeside() {
        SegmentRisk raised = risk(RiskClass.MODERATE, 0.5, 0.06, override(RiskClass.EXTREME, 0, 0));
        assertThat(raised.eventsPer100KmPer30Days()).isCloseTo(3, within(1e-12));
        assertThat(raised.roadEventsPer100KmPer30Days()).isCloseTo(0.6, within(1e-12));
        assertThat(raised.computed().eventsPer100KmPer30Days()).isCloseTo(0.5, within(1e-12));
        assertThat(raised.computed().riskClass()).isEqualTo(RiskClass.MODERATE);

        SegmentRisk lowered = risk(RiskClass.EXTREME, 4, 0.5, override(RiskClass.MODERATE, 0, 9));
        assertThat(lowered.eventsPer100KmPer30Days()).isCloseTo(1, within(1e-12));
        assertThat(lowered.roadEventsPer100KmPer30Days()).isCloseTo(0.2, within(1e-12));

        // what lies within the band already stays
        SegmentRisk opened = risk(RiskClass.EXTREME, 2.5, 0.1, override(RiskClass.HIGH, 0, 9));
        assertThat(opened.eventsPer100KmPer30Days()).isCloseTo(2.5, within(1e-12));
        assertThat(opened.roadEventsPer100KmPer30Days()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void aClassThatIsConfirmedKeepsItsRates() {
        SegmentRisk confirmed = risk(RiskClass.HIGH, 0.8, 0.1, override(RiskClass.HIGH, 0, 9));

        assertThat(confirmed.eventsPer100KmPer30Days()).isCloseTo(0.8, within(1e-12));
        assertThat(confirmed.overridden()).isPresent();
    }

    @Test
    void whatAMapRestsOnMakesTheSameMapAgain() {
        var random = new Random(23);
        for (int round = 0; round < 300; round++) {
            RiskClass computed = RiskClass.values()[random.nextInt(4)];
            List<RiskOverride> overrides = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                int from = random.nextInt(9) - 4;
                overrides.add(override(RiskClass.values()[random.nextInt(4)], from, from + random.nextInt(8)));
            }
            SegmentRisk risk = risk(computed, 1, 0.2, overrides.toArray(RiskOverride[]::new));

            RiskOverride[] restsOn = risk.overridden().stream()
                    .flatMap(by -> by.overrides().stream())
                    .toArray(RiskOverride[]::new);
            assertThat(risk(computed, 1, 0.2, restsOn)).isEqualTo(risk);
            Collections.shuffle(overrides, random);
            assertThat(risk(computed, 1, 0.2, overrides.toArray(RiskOverride[]::new)))
                    .isEqualTo(risk);
            assertThat(risk.riskClass()).isGreaterThanOrEqualTo(worstByDay(computed, overrides));
            assertThat(risk.riskClass()).isLessThanOrEqualTo(worstByDay(computed, overrides));
        }
    }

    /** Written again, day by day. */
    private static RiskClass worstByDay(RiskClass computed, List<RiskOverride> overrides) {
        RiskClass worst = RiskClass.LOW;
        for (int day = 0; day < 5; day++) {
            RiskClass ofDay = null;
            LocalDate setOn = LocalDate.MIN;
            for (RiskOverride one : overrides) {
                boolean valid = !FIRST.plusDays(day).isBefore(one.setOn())
                        && !FIRST.plusDays(day).isAfter(one.expiresOn());
                boolean later = one.setOn().isAfter(setOn)
                        || (one.setOn().isEqual(setOn)
                                && ofDay != null
                                && one.riskClass().compareTo(ofDay) > 0);
                if (valid && later) {
                    ofDay = one.riskClass();
                    setOn = one.setOn();
                }
            }
            RiskClass counts = ofDay == null ? computed : ofDay;
            worst = counts.compareTo(worst) > 0 ? counts : worst;
        }
        return worst;
    }
}
