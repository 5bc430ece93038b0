package org.sira.api.backtest;

import java.time.LocalDate;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Texts;
import org.sira.planner.risk.backtest.BacktestPeriod;
import org.sira.planner.risk.backtest.HistorySpan;
import org.sira.planner.risk.backtest.Method;
import org.sira.planner.risk.backtest.PeriodChoice;

/** What is said of backtests, on pages, in files and on the command line. */
public final class BacktestWords extends Texts {

    /** The base name of the bundle. */
    public static final String BUNDLE = "org.sira.api.backtest.texts";

    private final Formats formats;

    public BacktestWords(Language language) {
        super(BUNDLE, language);
        formats = Messages.in(language).formats();
    }

    Formats formats() {
        return formats;
    }

    String name(Method method) {
        return text("backtest.method." + method);
    }

    /** A period and how it is cut. */
    String period(BacktestPeriod period) {
        return text(
                "backtest.period",
                formats.days(period.from(), period.origin(period.origins()).minusDays(1)),
                period.origins(),
                period.horizonDays());
    }

    /** Why a period cannot be judged: what was found and what to do; empty where it can. */
    public String refusal(PeriodChoice choice) {
        if (choice instanceof PeriodChoice.NoHistory none) {
            return text("backtest.refused.no-history", date(none.asOf()));
        }
        if (choice instanceof PeriodChoice.TooShort tooShort) {
            return text(
                            "backtest.refused.too-short",
                            history(tooShort.history()),
                            tooShort.neededDays(),
                            PeriodChoice.STANDARD_RUN_UP_DAYS,
                            tooShort.neededDays() - PeriodChoice.STANDARD_RUN_UP_DAYS)
                    + " "
                    + tooShort.earliestFrom()
                            .map(from -> text("backtest.refused.too-short.choose", date(from), from.toString()))
                            .orElseGet(() -> text("backtest.refused.too-short.longer"));
        }
        if (choice instanceof PeriodChoice.FromTooEarly early) {
            return text(
                    "backtest.refused.from",
                    date(early.from()),
                    history(early.history()),
                    PeriodChoice.SHORTEST_RUN_UP_DAYS,
                    date(early.earliest()));
        }
        if (choice instanceof PeriodChoice.ToTooLate late) {
            return text("backtest.refused.to", date(late.to()), date(late.latest()));
        }
        if (choice instanceof PeriodChoice.NoWindow none) {
            return text(
                    "backtest.refused.no-window",
                    date(none.from()),
                    date(none.to()),
                    none.horizonDays(),
                    history(none.history()));
        }
        return "";
    }

    private String history(HistorySpan history) {
        return text(
                "backtest.history", history.incidents(), date(history.first()), date(history.last()), history.days());
    }

    private String date(LocalDate day) {
        return formats.date(day);
    }
}
