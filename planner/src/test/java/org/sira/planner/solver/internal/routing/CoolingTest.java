package org.sira.planner.solver.internal.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoolingTest {

    @ParameterizedTest
    @EnumSource
    void itNeverGetsWarmer(Cooling cooling) {
        assertThat(cooling.temperature(0)).isCloseTo(0.1, Offset.offset(1e-12));
        assertThat(cooling.temperature(1)).isCloseTo(0.0005, Offset.offset(1e-12));
        for (int i = 1; i <= 1_000; i++) {
            double before = cooling.temperature((i - 1) / 1_000.0);
            assertThat(cooling.temperature(i / 1_000.0)).isBetween(before * 0.97, before * 0.9999);
        }
    }

    @Test
    void whereTimesBindMostOfItIsWherePlansTakeShape() {
        assertThat(usefulThousandths(Cooling.of(true))).isGreaterThan(650);
        assertThat(usefulThousandths(Cooling.of(false))).isLessThan(550);
    }

    private static int usefulThousandths(Cooling cooling) {
        int useful = 0;
        for (int i = 1; i <= 1_000; i++) {
            double now = cooling.temperature(i / 1_000.0);
            useful += now > 0.003 && now < 0.045 ? 1 : 0;
        }
        return useful;
    }
}
