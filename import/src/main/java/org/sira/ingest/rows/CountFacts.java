package org.sira.ingest.rows;

import static org.sira.ingest.schema.Field.DISPLACEMENT_ASSESSMENT;
import static org.sira.ingest.schema.Field.DISPLACEMENT_CERCLE;
import static org.sira.ingest.schema.Field.DISPLACEMENT_CERCLE_CODE;
import static org.sira.ingest.schema.Field.DISPLACEMENT_COUNTRY;
import static org.sira.ingest.schema.Field.DISPLACEMENT_DATE;
import static org.sira.ingest.schema.Field.DISPLACEMENT_HOUSEHOLDS;
import static org.sira.ingest.schema.Field.DISPLACEMENT_INDIVIDUALS;
import static org.sira.ingest.schema.Field.DISPLACEMENT_LEVEL;
import static org.sira.ingest.schema.Field.DISPLACEMENT_OPERATION;
import static org.sira.ingest.schema.Field.DISPLACEMENT_ORIGIN;
import static org.sira.ingest.schema.Field.DISPLACEMENT_PLACE;
import static org.sira.ingest.schema.Field.DISPLACEMENT_REASON;
import static org.sira.ingest.schema.Field.DISPLACEMENT_REGION;
import static org.sira.ingest.schema.Field.DISPLACEMENT_ROUND;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.DateText;
import org.sira.ingest.value.NumberText;
import org.sira.ingest.value.Spelling;

/**
 * What decides whether a row of a survey counts, read without judging it.
 *
 * @param level how deep the area lies that it counts: 0 a country, 1 a region, 2 a cercle, 3 a place
 * @param area the key of that area
 * @param date the first of days where there is none, or none that can be told
 * @param part of the people of the area whom it counts, by reason and origin
 * @param people how many, households where there are no individuals
 */
record CountFacts(
        int rowNumber,
        String country,
        int level,
        String area,
        String operation,
        String assessment,
        String round,
        LocalDate date,
        String part,
        double people) {

    private static final int SITE = 3;
    private static final Set<String> MALI = Set.of("mli", "mali", "ml", "466");

    static CountFacts of(RowCells cells) {
        return new CountFacts(
                cells.ref().rowNumber(),
                shown(cells, DISPLACEMENT_COUNTRY),
                level(cells),
                area(cells),
                shown(cells, DISPLACEMENT_OPERATION),
                shown(cells, DISPLACEMENT_ASSESSMENT),
                shown(cells, DISPLACEMENT_ROUND),
                cells.dateIfTold(DISPLACEMENT_DATE).map(DateText::date).orElse(LocalDate.MIN),
                shown(cells, DISPLACEMENT_REASON) + '\n' + shown(cells, DISPLACEMENT_ORIGIN),
                Math.max(number(cells, DISPLACEMENT_INDIVIDUALS), number(cells, DISPLACEMENT_HOUSEHOLDS)));
    }

    /** The same, with each text held only once, since large files repeat few of them. */
    CountFacts interned(UnaryOperator<String> once) {
        return new CountFacts(
                rowNumber,
                once.apply(country),
                level,
                once.apply(area),
                once.apply(operation),
                once.apply(assessment),
                once.apply(round),
                date,
                once.apply(part),
                people);
    }

    boolean inMali() {
        return MALI.contains(Spelling.key(country));
    }

    /** The people whom one survey follows from round to round. */
    String series() {
        return operation.isEmpty() ? assessment : operation + ", " + assessment;
    }

    /** Empty where the row tells neither. */
    String roundOrDay() {
        String day = date.equals(LocalDate.MIN) ? "" : date.toString();
        return round.isEmpty() ? day : round;
    }

    /** By the number in it; -1 where there is none. */
    double roundNumber() {
        return NumberText.parse(round.replaceAll("^\\D+", ""))
                .map(NumberText::value)
                .orElse(-1.0);
    }

    private static int level(RowCells cells) {
        String digits = shown(cells, DISPLACEMENT_LEVEL).replaceAll("\\D", "");
        if (digits.length() == 1) {
            return Integer.parseInt(digits);
        }
        if (!cells.isBlank(DISPLACEMENT_PLACE)) {
            return SITE;
        }
        if (!cells.isBlank(DISPLACEMENT_CERCLE) || !cells.isBlank(DISPLACEMENT_CERCLE_CODE)) {
            return 2;
        }
        return cells.isBlank(DISPLACEMENT_REGION) ? 0 : 1;
    }

    private static String area(RowCells cells) {
        String code = shown(cells, DISPLACEMENT_CERCLE_CODE);
        String cercle = code.isEmpty() ? Spelling.key(shown(cells, DISPLACEMENT_CERCLE)) : Spelling.idKey(code);
        return Spelling.key(shown(cells, DISPLACEMENT_REGION))
                + '\n'
                + cercle
                + '\n'
                + Spelling.key(shown(cells, DISPLACEMENT_PLACE));
    }

    private static double number(RowCells cells, Field field) {
        CellValue cell = cells.cell(field);
        if (cell instanceof CellValue.Numeric number) {
            return number.value();
        }
        return NumberText.parse(cell.shown())
                .map(text -> cells.meant(field, text).orElse(0))
                .orElse(0.0);
    }

    private static String shown(RowCells cells, Field field) {
        return Spelling.spaced(cells.cell(field).shown());
    }
}
