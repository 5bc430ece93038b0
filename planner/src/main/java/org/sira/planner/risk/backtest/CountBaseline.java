package org.sira.planner.risk.backtest;

import java.time.LocalDate;
import java.util.Arrays;

/** What people do with a spreadsheet: the incidents of the last twelve months in the cell. */
final class CountBaseline implements Baseline {

    private static final int DAYS = 365;

    private final CellEvents events;

    CountBaseline(CellEvents events) {
        this.events = events;
    }

    @Override
    public double[] rates(LocalDate day) {
        int days = StrictMath.min(DAYS, events.ageDays(0, day));
        return Arrays.stream(events.counts(day.minusDays(days), day))
                .mapToDouble(count -> (double) count / days)
                .toArray();
    }
}
