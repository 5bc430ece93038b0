package org.sira.planner.risk.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScaleTest {

    /** One of four equal cells was hit: the best chance for each is 1 in 4, whatever was expected. */
    @Test
    void theFactorMakesWhatHappenedMostLikely() {
        Scale scale = new Scale(0);
        scale.learn(new double[] {0.5, 0.5, 0.5, 0.5}, new Outcome(new int[] {0, 7, 0, 0}, 0, 0));

        assertThat(scale.factor() * 0.5).isCloseTo(-StrictMath.log(0.75), within(1e-9));
    }

    @Test
    void theFloorIsNotScaled() {
        double floor = 0.1;
        Scale scale = new Scale(floor);
        scale.learn(new double[] {0.5, 0.5, 0.5, 0.5}, new Outcome(new int[] {0, 7, 0, 0}, 0, 0));

        assertThat(scale.factor() * 0.5 + floor).isCloseTo(-StrictMath.log(0.75), within(1e-9));
    }

    @Test
    void itStaysWithinReasonAndIsOneWithoutKnowledge() {
        Scale everythingHit = new Scale(0);
        everythingHit.learn(new double[] {0.1}, new Outcome(new int[] {1}, 0, 0));
        Scale hitWhereNothingWasExpected = new Scale(0.001);
        hitWhereNothingWasExpected.learn(new double[] {0, 0.2}, new Outcome(new int[] {1, 0}, 0, 0));

        assertThat(everythingHit.factor()).isCloseTo(4, within(1e-6));
        assertThat(hitWhereNothingWasExpected.factor()).isEqualTo(1);
        assertThat(new Scale(0).factor()).isEqualTo(1);
    }
}
