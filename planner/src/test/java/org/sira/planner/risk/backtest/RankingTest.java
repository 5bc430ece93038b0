package org.sira.planner.risk.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void whatIsCaughtGrowsWithTheCellsSearched() {
        Ranking ranking = Ranking.of(new double[] {0.1, 0.4, 0.3, 0.2}, new int[] {0, 3, 0, 1});

        assertThat(ranking.caught(0)).isZero();
        assertThat(ranking.caught(0.25)).isEqualTo(3);
        assertThat(ranking.caught(0.5)).isEqualTo(3);
        assertThat(ranking.caught(0.75)).isEqualTo(4);
        assertThat(ranking.caught(1)).isEqualTo(4);
    }

    @Test
    void equalCellsShareWhatIsTheirs() {
        Ranking ranking = Ranking.of(new double[] {5, 0, 0, 0, 0}, new int[] {1, 2, 0, 2, 0});

        // The first cell and a quarter of the four equal ones.
        assertThat(ranking.caught(0.4)).isEqualTo(1 + 4 / 4.0);
        // Half of the first cell.
        assertThat(ranking.caught(0.1)).isEqualTo(0.5);
    }

    /** Cells with incidents have forecasts 3 and 1, the others 2, 1 and 0: of 6 pairs 4 are in order and 1 is equal. */
    @Test
    void theAreaUnderTheCurveCountsEqualPairsHalf() {
        Ranking ranking = Ranking.of(new double[] {3, 2, 1, 1, 0}, new int[] {2, 0, 1, 0, 0});

        assertThat(ranking.pairs()).isEqualTo(6);
        assertThat(ranking.pairsInOrder()).isEqualTo(4.5);
    }

    @Test
    void itIsWhatCountingAllPairsGives() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            int cells = 2 + random.nextInt(40);
            double[] forecast =
                    random.doubles(cells).map(x -> StrictMath.floor(x * 6)).toArray();
            int[] counts = random.ints(cells, 0, 3).toArray();
            double pairs = 0;
            double inOrder = 0;
            for (int i = 0; i < cells; i++) {
                for (int j = 0; j < cells; j++) {
                    if (counts[i] > 0 && counts[j] == 0) {
                        pairs++;
                        inOrder += forecast[i] > forecast[j] ? 1 : forecast[i] == forecast[j] ? 0.5 : 0;
                    }
                }
            }
            Ranking ranking = Ranking.of(forecast, counts);
            assertThat(ranking.pairs()).isEqualTo(pairs);
            assertThat(ranking.pairsInOrder()).isCloseTo(inOrder, within(1e-9));
        }
    }
}
