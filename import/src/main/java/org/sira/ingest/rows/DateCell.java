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
        if (reading instanceof DateReading.Certain certain) {
            return Optional.of(certain.date());
        }
        if (reading instanceof DateReading.Digits digits) {
            return inOrder(digits, columns.order(field));
        }
        spoil(reading);
        return Optional.empty();
    }

    private void spoil(DateReading reading) {
        String heading = cells.heading(field);
        if (reading instanceof DateReading.Period) {
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

    private Optional<DateText> inOrder(DateReading.Digits digits, DateOrder order) {
        if (order instanceof DateOrder.Known known) {
            boolean dayFirst = known.order() == Order.DAY_FIRST;
            Optional<DateText> date = dayFirst ? digits.dayFirst() : digits.monthFirst();
            if (date.isEmpty()) {
                DateText other = (dayFirst ? digits.monthFirst() : digits.dayFirst()).orElseThrow();
                cells.spoil(new OtherDateOrder(
                        cells.at(field), cells.heading(field), found(), dayFirst, other.date(), cells.severity()));
            }
            return date;
        }
        if (order instanceof DateOrder.Mixed mixed) {
            cells.spoil(new MixedDates(
                    cells.at(field),
                    cells.heading(field),
                    found(),
                    mixed.dayFirst(),
                    mixed.monthFirst(),
                    cells.severity()));
        } else {
            // It is asked once for the column.
            cells.spoil();
        }
        return Optional.empty();
    }

    private String found() {
        return cells.cell(field).shown();
    }
}
