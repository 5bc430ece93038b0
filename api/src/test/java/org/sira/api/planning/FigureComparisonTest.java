package org.sira.api.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sira.api.planning.FigureComparison.Verdict;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.planner.plan.Figures;

class FigureComparisonTest {

    private static final Formats FORMATS = Messages.in(Language.EN).formats();

    private static Figures figures(double exposure, int servedLoads, int trips) {
        return new Figures(
                50, 100, servedLoads, 10, 0, 0, 0, exposure, 0, 0, 0, 0, 0, 0, 0, trips, 1, 0, Optional.empty());
    }

    private static FigureComparison compared(String figure, Figures before, Figures after) {
        return FigureComparison.of(before, after, FORMATS).stream()
                .filter(row -> row.figure().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDifferenceIsThatOfWhatIsWritten() {
        assertThat(compared("exposure", figures(0.02594, 5, 3), figures(0.02596, 5, 3)))
                .isEqualTo(new FigureComparison("exposure", "0.0259", "0.0260", "+0.0001", Verdict.WORSE));
        assertThat(compared("exposure", figures(0.02591, 5, 3), figures(0.02594, 5, 3)))
                .isEqualTo(new FigureComparison("exposure", "0.0259", "0.0259", "", Verdict.SAME));
    }

    @Test
    void moreIsBetterOfSomeAndWorseOfOthersAndNeitherOfTheRest() {
        Figures before = figures(0.5, 5, 3);
        Figures after = figures(0.4, 4, 4);

        assertThat(compared("exposure", before, after).verdict()).isEqualTo(Verdict.BETTER);
        assertThat(compared("unserved", before, after).verdict()).isEqualTo(Verdict.WORSE);
        assertThat(compared("trips", before, after))
                .isEqualTo(new FigureComparison("trips", "3", "4", "+1", Verdict.OTHER));
    }
}
