package org.sira.planner.solver.internal.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoolingTest {

    @Test
    void itNeverGetsWarmerAndMostTimeIsWhereItMatters() {
        assertThat(Cooling.temperature(0)).isCloseTo(0.1, Offset.offset(1e-12));
        assertThat(Cooling.temperature(1)).isCloseTo(0.0005, Offset.offset(1e-12));
        int useful = 0;
        for (int i = 1; i <= 1_000; i++) {
            double now = Cooling.temperature(i / 1_000.0);
            double before = Cooling.temperature((i - 1) / 1_000.0);
            assertThat(now).isBetween(before * 0.97, before * 0.9999);
            useful += now > 0.003 && now < 0.045 ? 1 : 0;
        }
        assertThat(useful).isGreaterThan(650);
    }
}
