package org.sira.ingest.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Finds the separator that cuts the first rows of a text most evenly. */
final class SeparatorFinder {

    private static final int ROWS_EXAMINED = 100;

    private SeparatorFinder() {}

    /** {@link Separator#NONE} when no other one occurs outside of quotation marks. */
    static Separator find(String sample) {
        Separator best = Separator.NONE;
        int most = 0;
        for (Separator separator : Separator.values()) {
            int cuts = evenCuts(sample, separator);
            if (cuts > most) {
                best = separator;
                most = cuts;
            }
        }
        return best;
    }

    /** How many cuts are in those rows that are cut alike: titles above and commas within numbers weigh little. */
    private static int evenCuts(String sample, Separator separator) {
        Map<Integer, Integer> rowsByCuts = new HashMap<>();
        try (CSVParser parser = TextRecords.format(separator).parse(new StringReader(sample))) {
            int examined = 0;
            for (CSVRecord row : parser) {
                rowsByCuts.merge(row.size() - 1, 1, Integer::sum);
                examined++;
                if (examined == ROWS_EXAMINED) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // The sample ends within quotation marks; the rows before tell enough.
        }
        return rowsByCuts.entrySet().stream()
                .mapToInt(entry -> entry.getKey() * entry.getValue())
                .max()
                .orElse(0);
    }
}
