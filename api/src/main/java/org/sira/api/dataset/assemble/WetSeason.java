package org.sira.api.dataset.assemble;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import org.sira.planner.model.Horizon;

/**
 * The wet season of every year, both days included. One that ends before the day it begins on runs over new year.
 */
record WetSeason(MonthDay from, MonthDay until) {

    /** When it rains in southern Mali. */
    static final WetSeason STANDARD = new WetSeason(MonthDay.of(Month.JUNE, 1), MonthDay.of(Month.OCTOBER, 31));

    /** One of a year, both days included. */
    record Dates(LocalDate from, LocalDate until) {}

    /** Those that touch the days of a plan, in order. */
    List<Dates> touching(Horizon horizon) {
        LocalDate last = horizon.day(horizon.days() - 1);
        return IntStream.rangeClosed(horizon.firstDay().getYear() - 1, last.getYear())
                .mapToObj(this::beginningIn)
                .filter(dates -> !dates.from().isAfter(last) && !dates.until().isBefore(horizon.firstDay()))
                .toList();
    }

    SeasonDays daysOf(Horizon horizon) {
        long wet = IntStream.range(0, horizon.days())
                .filter(day -> contains(horizon.day(day)))
                .count();
        if (wet == 0) {
            return SeasonDays.DRY;
        }
        return wet == horizon.days() ? SeasonDays.WET : SeasonDays.BOTH;
    }

    private boolean contains(LocalDate date) {
        return IntStream.rangeClosed(date.getYear() - 1, date.getYear())
                .mapToObj(this::beginningIn)
                .anyMatch(dates -> !dates.from().isAfter(date) && !dates.until().isBefore(date));
    }

    private Dates beginningIn(int year) {
        return new Dates(from.atYear(year), until.atYear(until.isBefore(from) ? year + 1 : year));
    }
}
