package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.INCIDENT_DATE_PRECISION;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.problem.RoughDates;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.NumberText;

/** Counts the incidents of a sheet of which the day is not known, by the code that ACLED gives to the precision of time. */
final class RoughDateCount {

    private static final int WEEK = 2;
    private static final int MONTH = 3;

    private final Map<Integer, RoughDates> roughByCode = new LinkedHashMap<>();

    void add(RowCells cells) {
        if (cells.isBlank(INCIDENT_DATE_PRECISION)) {
            return;
        }
        int code = code(cells.cell(INCIDENT_DATE_PRECISION));
        if (code == WEEK || code == MONTH) {
            CellRef where = cells.at(INCIDENT_DATE_PRECISION);
            roughByCode.merge(
                    code,
                    new RoughDates(where, 1, code == MONTH),
                    (first, other) -> new RoughDates(first.where(), first.count() + 1, first.month()));
        }
    }

    /** 0 for what is none. Numbers are not turned into text and back: every incident of a large file comes by here. */
    private static int code(CellValue cell) {
        return cell instanceof CellValue.Numeric number
                ? (int) number.value()
                : NumberText.parse(cell.shown())
                        .map(number -> (int) number.value())
                        .orElse(0);
    }

    /** Tells what has been counted, and begins anew. */
    void report(ProblemLog log) {
        roughByCode.values().forEach(log::add);
        roughByCode.clear();
    }
}
