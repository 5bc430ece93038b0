package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.INCIDENT_PRECISION;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sira.ingest.dataset.PositionPrecision;
import org.sira.ingest.problem.PositionTooCoarse;
import org.sira.ingest.schema.KnownSource;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.Unit;

/**
 * How exactly the position of an incident is known: 1 to 3 as ACLED writes it, or one of the seven codes of UCDP, which
 * Insecurity Insight words as "(2) 25 km precision", or a word such as "exacte".
 */
final class PrecisionCell {

    private static final Range OURS = new Range(1, 3);
    private static final Range CODES = new Range(1, 7);
    private static final Pattern WORDED_CODE = Pattern.compile("\\(([1-7])\\).*");

    private PrecisionCell() {}

    /** From 1 (exact) to 3 (area); empty when blank, or the row spoilt. */
    static OptionalInt read(RowCells cells) {
        if (cells.cell(INCIDENT_PRECISION) instanceof CellValue.Text text) {
            Matcher worded = WORDED_CODE.matcher(text.text());
            if (worded.matches()) {
                return ofCode(cells, Integer.parseInt(worded.group(1)));
            }
            Optional<PositionPrecision> word = WordLists.POSITION_PRECISIONS.find(text.text());
            if (word.isPresent()) {
                return OptionalInt.of(word.get().code());
            }
        }
        if (!cells.isOf(KnownSource.UCDP_GED) && !cells.isOf(KnownSource.SIND)) {
            return cells.wholeIfGiven(INCIDENT_PRECISION, Unit.NONE, OURS);
        }
        OptionalInt code = cells.wholeIfGiven(INCIDENT_PRECISION, Unit.NONE, CODES);
        return code.isPresent() ? ofCode(cells, code.getAsInt()) : code;
    }

    /** 1 exact, 2 within 25 km, 3 the district, 4 the province, 5 somewhere along a line, 6 the country, 7 no country. */
    private static OptionalInt ofCode(RowCells cells, int code) {
        return switch (code) {
            case 1, 2 -> OptionalInt.of(code);
            case 3, 4, 5 -> OptionalInt.of(3);
            default -> {
                cells.spoil(new PositionTooCoarse(
                        cells.at(INCIDENT_PRECISION),
                        cells.cell(INCIDENT_PRECISION).shown()));
                yield OptionalInt.empty();
            }
        };
    }
}
