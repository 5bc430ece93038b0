package org.sira.api.backtest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sira.planner.risk.backtest.BacktestPeriod;

/** The wish for a backtest as it was typed; empty fields mean what follows from the data. */
record BacktestForm(
        @Nullable String from,
        @Nullable String to,
        @Nullable String horizon) {

    /** Which fields need another look. */
    Set<String> problems() {
        Set<String> problems = new TreeSet<>();
        if (!blank(from) && day(from).isEmpty()) {
            problems.add("from");
        }
        if (!blank(to) && day(to).isEmpty()) {
            problems.add("to");
        }
        if (!blank(horizon) && parsedHorizon().isEmpty()) {
            problems.add("horizon");
        }
        return problems;
    }

    public int chosenHorizon() {
        return parsedHorizon().orElse(BacktestPeriod.STANDARD_HORIZON_DAYS);
    }

    BacktestRequest request(long version) {
        return new BacktestRequest(version, day(from), day(to), chosenHorizon());
    }

    private OptionalInt parsedHorizon() {
        if (horizon == null || !horizon.strip().matches("\\d{1,6}")) {
            return OptionalInt.empty();
        }
        int days = Integer.parseInt(horizon.strip());
        return days >= BacktestPeriod.SHORTEST_HORIZON_DAYS && days <= BacktestPeriod.LONGEST_HORIZON_DAYS
                ? OptionalInt.of(days)
                : OptionalInt.empty();
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
