package org.sira.ingest.rows;

import java.util.Map;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.problem.Severity;
import org.sira.ingest.schema.CombinedColumns;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.Header;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.value.SheetRow;

/** The sheet that rows are read from. */
public record RowContext(
        String file, String sheet, Header header, DateColumns dates, NumberColumns numbers, ProblemLog log) {

    /** Of rows of which each is surveyed by itself, such as the features of a map. */
    public RowContext(String file, String sheet, Header header, ProblemLog log) {
        this(
                file,
                sheet,
                header,
                new DateColumns(file, sheet, header, Map.of()),
                new NumberColumns(file, sheet, header, Map.of()),
                log);
    }

    /** Whether a row cannot be read before the sheet has been looked through. */
    public boolean needSurvey(SheetRow row) {
        return dates.needSurvey(row) || numbers.needSurvey(row);
    }

    /** Looks at a row of data. */
    public void survey(SheetRow row) {
        dates.survey(row);
        numbers.survey(row);
    }

    /** Decides, once all rows have been looked at, and reports what has to be asked. */
    public void decide() {
        dates.decide(log);
        numbers.decide(log);
    }

    /**
     * What a bad row of this sheet does. A plan must not silently lose a place, a road or a vehicle, nor a curfew, a
     * closure or a rule that keeps people safe.
     */
    public Severity severity() {
        return severity(header.kind());
    }

    /** What a bad row of such a sheet does. */
    public static Severity severity(SheetKind kind) {
        return switch (kind) {
            case PLACES,
                    ROADS,
                    VEHICLES,
                    CURFEWS,
                    CLOSURES,
                    RISK_OVERRIDES,
                    OPERATION_AREAS,
                    ANNOUNCED_COLUMNS,
                    SPEEDS,
                    SETTINGS -> Severity.BLOCKS;
            case INCIDENTS, DISPLACEMENT, COMMODITIES, NEED_RATES, NEEDS, STOCK -> Severity.ROW_SKIPPED;
        };
    }

    /** The cell of a field in a row; the first cell of the row where the sheet has no such column, and the feature of a map. */
    public CellRef cell(int rowNumber, Field field) {
        RowRef row = new RowRef(file, sheet, rowNumber);
        if (row.isFeature()) {
            return row.where();
        }
        int column = header.column(field)
                .orElseGet(() -> CombinedColumns.whole(field)
                        .map(whole -> header.column(whole).orElse(0))
                        .orElse(0));
        return CellRef.of(file, sheet, rowNumber, column);
    }
}
