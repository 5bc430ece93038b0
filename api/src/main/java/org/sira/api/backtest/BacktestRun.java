package org.sira.api.backtest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Formats;
import org.sira.api.platform.jobs.Decision;

/**
 * A backtest as pages speak of it.
 *
 * @param share of it that is done, in per cent
 * @param period and {@code verdict} in words, once it is done
 * @param incident number of the fault that ended it
 */
record BacktestRun(
        UUID job,
        BacktestStatus.State state,
        int share,
        int done,
        int of,
        String by,
        String at,
        String stoppedBy,
        String stoppedAt,
        @Nullable String period,
        @Nullable String verdict,
        @Nullable String incident) {

    static BacktestRun of(BacktestStatus status, BacktestWords words) {
        Formats formats = words.formats();
        BacktestNote note = status.note();
        return new BacktestRun(
                status.job(),
                status.state(),
                note.of() == 0 ? 0 : 100 * note.done() / note.of(),
                note.done(),
                note.of(),
                status.startedBy(),
                formats.moment(status.startedAt()),
                status.stop().map(Decision::by).orElse(""),
                status.stop().map(stop -> formats.moment(stop.at())).orElse(""),
                note.result().map(result -> words.period(result.period())).orElse(null),
                note.result()
                        .map(result -> words.text(
                                "backtest.verdict." + new BacktestReport(result, words).verdict() + ".short"))
                        .orElse(null),
                status.failure()
                        .map(failure -> failure.detail())
                        .filter(detail -> !detail.isEmpty())
                        .orElse(null));
    }

    public boolean open() {
        return state.open();
    }

    public boolean stopping() {
        return !stoppedBy.isEmpty();
    }
}
