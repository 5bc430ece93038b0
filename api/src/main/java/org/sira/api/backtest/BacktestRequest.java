package org.sira.api.backtest;

import java.time.LocalDate;
import java.util.Optional;
import org.sira.planner.model.Operation;
import org.sira.planner.risk.backtest.PeriodChoice;

/**
 * What somebody wants to know.
 *
 * @param version id of the dataset version
 * @param from first day of the first window, and {@code to} the last day looked at, where others than those that follow from
 *     the data are wanted
 * @param horizonDays length of a window
 */
record BacktestRequest(long version, Optional<LocalDate> from, Optional<LocalDate> to, int horizonDays) {

    PeriodChoice choice(Operation operation) {
        return PeriodChoice.of(operation.incidents(), operation.asOf(), from, to, horizonDays);
    }
}
