package org.sira.api.planning;

import java.util.List;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;

/** A plan to choose from others: by its number, its days and when it was made. */
record PlanChoice(int number, String days, String madeAt) {

    static List<PlanChoice> of(List<PlanRow> rows, Messages messages) {
        Formats formats = messages.formats();
        return rows.stream()
                .map(row -> new PlanChoice(
                        row.number(),
                        formats.days(row.firstDay(), row.firstDay().plusDays(row.days() - 1L)),
                        formats.moment(row.madeAt())))
                .toList();
    }
}
