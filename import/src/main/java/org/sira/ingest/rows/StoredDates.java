package org.sira.ingest.rows;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.Problem;
import org.sira.ingest.problem.SwappedDates;

/**
 * The cells of a column that are dates for the spreadsheet, beside others that it left as texts. A spreadsheet that
 * expects the month first makes 03/04/2025 the 4th of March and leaves 17/03/2025 alone, since there is no 17th month:
 * then no stored date has a day after the 12th, and every text has one.
 */
final class StoredDates {

    private static final int MONTHS = 12;
    /** Of fewer, chance alone would often make such a column. */
    private static final int FEWEST_STORED = 2;

    private static final int FEWEST = 4;

    private record First(CellRef where, LocalDate date) {}

    private @Nullable First first;
    private int count;
    private int afterTheTwelfth;

    void add(CellRef where, LocalDate date) {
        first = first == null ? new First(where, date) : first;
        count++;
        afterTheTwelfth += date.getDayOfMonth() > MONTHS ? 1 : 0;
    }

    /** @param texts how many others there are, all with a day after the 12th, such as the example */
    Optional<Problem> problem(String heading, String example, int texts) {
        First shown = first;
        return shown == null || afterTheTwelfth > 0 || count < FEWEST_STORED || count + texts < FEWEST
                ? Optional.empty()
                : Optional.of(new SwappedDates(shown.where(), heading, example, count, shown.date()));
    }
}
