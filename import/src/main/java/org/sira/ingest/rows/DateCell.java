package org.sira.ingest.rows;

import java.util.Optional;
import org.sira.ingest.choice.DateChoice.Order;
import org.sira.ingest.problem.DateRange;
import org.sira.ingest.problem.MixedDates;
import org.sira.ingest.problem.MonthWithoutDay;
import org.sira.ingest.problem.NotADate;
import org.sira.ingest.problem.OtherDateOrder;
import org.sira.ingest.schema.DateFields;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.DateReading;
import org.sira.ingest.value.DateText;

/** A filled cell that should hold a date. */
record DateCell(RowCells cells, Field field, DateColumns columns) {

    /** Empty, and the row spoilt, when it tells no single day. */
    Optional<DateText> read() {
        DateReading reading = DateReading.of(cells.cell(field));
        Optional<DateText> told = told(reading);
        if (told.isEmpty()) {
            spoil(reading);
        }
        return told;
    }

    /** Empty when it tells no single day, which is left to others to judge. */
    Optional<DateText> told() {
        return told(DateReading.of(cells.cell(field)));
    }

    private Optional<DateText> told(DateReading reading) {
        if (reading instanceof DateReading.Certain certain) {
            return Optional.of(certain.date());
        }
        return reading instanceof DateReading.Digits digits && columns.order(field) instanceof DateOrder.Known known
                ? known.date(digits)
                : Optional.empty();
    }

    private void spoil(DateReading reading) {
        String heading = cells.heading(field);
        if (reading instanceof DateReading.Digits digits) {
            spoil(digits, columns.order(field));
        } else if (reading instanceof DateReading.Period) {
            Optional<DateFields.Period> period = DateFields.period(field);
            cells.spoil(new DateRange(
                    cells.at(field),
                    heading,
                    found(),
                    period.map(both -> cells.heading(both.start())).orElse(""),
                    period.map(both -> cells.heading(both.end())).orElse(""),
                    cells.severity()));
        } else if (reading instanceof DateReading.Month) {
            cells.spoil(new MonthWithoutDay(cells.at(field), heading, found(), cells.severity()));
        } else {
            cells.spoil(new NotADate(cells.at(field), heading, found(), cells.severity()));
        }
    }

    private void spoil(DateReading.Digits digits, DateOrder order) {
        String heading = cells.heading(field);
        if (order instanceof DateOrder.Known known) {
            boolean dayFirst = known.order() == Order.DAY_FIRST;
            DateText other = (dayFirst ? digits.monthFirst() : digits.dayFirst()).orElseThrow();
            cells.spoil(
                    new OtherDateOrder(cells.at(field), heading, found(), dayFirst, other.date(), cells.severity()));
        } else if (order instanceof DateOrder.Mixed mixed) {
            cells.spoil(new MixedDates(
                    cells.at(field), heading, found(), mixed.dayFirst(), mixed.monthFirst(), cells.severity()));
        } else {
            // It is asked once for the column.
            cells.spoil();
        }
    }

    private String found() {
        return cells.cell(field).shown();
    }
}
