package org.sira.ingest.rows;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.ingest.choice.DateChoice.Order;
import org.sira.ingest.problem.AmbiguousDates;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.MonthFirstDates;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.value.DateReading;

/** What the dates in digits of one column tell of their order. */
final class DateColumn {

    private final String heading;
    private int ambiguous;
    private @Nullable Example firstAmbiguous;
    private @Nullable Example firstDayFirst;
    private @Nullable Example firstMonthFirst;
    private int texts;
    private final StoredDates stored = new StoredDates();

    private record Example(CellRef where, String found, DateReading.Digits digits) {}

    DateColumn(String heading) {
        this.heading = heading;
    }

    void add(CellRef where, String found, DateReading.Digits digits) {
        texts++;
        Example example = new Example(where, found, digits);
        if (digits.ambiguous()) {
            ambiguous++;
            firstAmbiguous = firstAmbiguous == null ? example : firstAmbiguous;
        } else if (digits.dayFirst().isPresent()) {
            firstDayFirst = firstDayFirst == null ? example : firstDayFirst;
        } else {
            firstMonthFirst = firstMonthFirst == null ? example : firstMonthFirst;
        }
    }

    /** A date that is one for the spreadsheet, too. */
    void addStored(CellRef where, LocalDate date) {
        stored.add(where, date);
    }

    DateOrder order() {
        if (firstDayFirst != null && firstMonthFirst != null) {
            return new DateOrder.Mixed(firstDayFirst.found(), firstMonthFirst.found());
        }
        if (firstDayFirst != null) {
            return new DateOrder.Known(Order.DAY_FIRST);
        }
        return firstMonthFirst != null ? new DateOrder.Known(Order.MONTH_FIRST) : new DateOrder.Asked();
    }

    /** What concerns the column as a whole. */
    Optional<Problem> problem(Severity severity) {
        Example example = firstAmbiguous;
        if (example == null) {
            Example text = firstDayFirst == null ? firstMonthFirst : firstDayFirst;
            return text == null || order() instanceof DateOrder.Mixed
                    ? Optional.empty()
                    : stored.problem(heading, text.found(), texts);
        }
        if (order() instanceof DateOrder.Asked) {
            return Optional.of(new AmbiguousDates(
                    example.where(),
                    heading,
                    ambiguous,
                    example.found(),
                    example.digits().dayFirst().orElseThrow().date(),
                    example.digits().monthFirst().orElseThrow().date(),
                    severity));
        }
        // Unusual enough here to be told: one slip of the pen would turn all the other dates around.
        return firstMonthFirst != null && firstDayFirst == null
                ? Optional.of(new MonthFirstDates(
                        firstMonthFirst.where(),
                        heading,
                        firstMonthFirst.found(),
                        ambiguous,
                        example.found(),
                        example.digits().monthFirst().orElseThrow().date()))
                : Optional.empty();
    }
}
