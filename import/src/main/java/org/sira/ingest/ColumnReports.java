package org.sira.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sira.ingest.dataset.SheetReport.Column;
import org.sira.ingest.dataset.SheetReport.Confidence;
import org.sira.ingest.privacy.PersonalColumns;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.Header;
import org.sira.ingest.value.SheetRow;
import org.sira.ingest.value.Spelling;

/** Tells people how the columns of a sheet were understood. */
final class ColumnReports {

    private static final int MOST_SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    private ColumnReports() {}

    /** @param personal hides what tells of persons in the samples */
    static List<Column> of(Header header, List<SheetRow> firstRows, PersonalColumns personal) {
        List<SheetRow> data = firstRows.stream()
                .filter(row -> row.number() > header.lastRowNumber())
                .toList();
        int columns = firstRows.stream()
                .filter(row -> row.number() >= header.rowNumber())
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        return IntStream.range(0, columns)
                .mapToObj(column -> column(header, column, data, personal))
                .filter(column ->
                        !column.heading().isEmpty() || !column.samples().isEmpty())
                .toList();
    }

    private static Column column(Header header, int column, List<SheetRow> data, PersonalColumns personal) {
        List<String> samples = data.stream()
                .map(row -> Spelling.spaced(personal.shown(column, row.cell(column))))
                .filter(shown -> !shown.isEmpty())
                .distinct()
                .limit(MOST_SAMPLES)
                .map(ColumnReports::shortened)
                .toList();
        Optional<Field> field = header.field(column);
        return new Column(column, header.headingOf(column), samples, field, confidence(header, column, field));
    }

    private static Confidence confidence(Header header, int column, Optional<Field> field) {
        if (header.chosenColumns().contains(column)) {
            return Confidence.CHOSEN;
        }
        if (header.likelyColumns().containsKey(column)) {
            return Confidence.LIKELY;
        }
        return field.isPresent() ? Confidence.CERTAIN : Confidence.UNKNOWN;
    }

    private static String shortened(String shown) {
        return shown.length() <= LONGEST_SAMPLE ? shown : shown.substring(0, LONGEST_SAMPLE - 1) + "…";
    }
}
