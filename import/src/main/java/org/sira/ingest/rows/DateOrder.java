package org.sira.ingest.rows;

import java.util.Optional;
import org.sira.ingest.choice.DateChoice.Order;
import org.sira.ingest.value.DateReading;
import org.sira.ingest.value.DateText;

/** In which order a column writes the day and the month of its dates. */
sealed interface DateOrder {

    /** A person has said so, or some of its dates can be read in this order only. */
    record Known(Order order) implements DateOrder {

        /** Empty when it is no date in this order. */
        Optional<DateText> date(DateReading.Digits digits) {
            return order == Order.DAY_FIRST ? digits.dayFirst() : digits.monthFirst();
        }
    }

    /** All of its dates could be read in either order: a person is asked. */
    record Asked() implements DateOrder {}

    /** Some can be read in one order only, some in the other only; the first of each. */
    record Mixed(String dayFirst, String monthFirst) implements DateOrder {}
}
