package org.sira.ingest.content;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sira.ingest.dataset.ClosedLists;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.CellValue;
import org.sira.ingest.value.DateText;
import org.sira.ingest.value.NumberText;
import org.sira.ingest.value.Unit;
import org.sira.ingest.value.Words;

/**
 * What values may look like.
 *
 * @param words after "look like"
 */
record Look(Words words, Predicate<ColumnValues> fits) {

    /** AB-1234-MD, AB 1234 MD, 1234 AB 56, CD 12 345: letters and digits in at least two groups. */
    private static final Pattern PLATE = Pattern.compile(
            "(?=.*\\d)(?=.*[A-Z])[A-Z]{1,3}[- ]?\\d{2,4}[- ]?[A-Z]{1,3}\\d?|\\d{3,4}[- ]?[A-Z]{1,3}[- ]?\\d{0,2}");

    private static final Pattern ID = Pattern.compile("[A-Z]{1,5}[-_ ]?\\d{1,8}", Pattern.CASE_INSENSITIVE);

    /** Mali and its neighbours, with room. */
    private static final double SOUTH = 4;

    private static final double NORTH = 26;
    private static final double WEST = -18;
    private static final double EAST = 16;

    private static final Set<Field> LATITUDES =
            Set.of(Field.PLACE_LATITUDE, Field.INCIDENT_LATITUDE, Field.AREA_LATITUDE);
    private static final Set<Field> LONGITUDES =
            Set.of(Field.PLACE_LONGITUDE, Field.INCIDENT_LONGITUDE, Field.AREA_LONGITUDE);
    private static final Set<Field> DATES = Set.of(
            Field.INCIDENT_DATE,
            Field.DISPLACEMENT_DATE,
            Field.CURFEW_FROM,
            Field.CURFEW_TO,
            Field.CLOSURE_FROM,
            Field.CLOSURE_TO,
            Field.OVERRIDE_SET_ON,
            Field.OVERRIDE_EXPIRES_ON,
            Field.AREA_FROM,
            Field.AREA_TO);
    private static final Set<Field> IDS = Set.of(
            Field.PLACE_ID,
            Field.ROAD_ID,
            Field.INCIDENT_ID,
            Field.COMMODITY_ID,
            Field.NEED_ID,
            Field.CURFEW_ID,
            Field.CLOSURE_ID,
            Field.AREA_ID,
            Field.COLUMN_ID);

    /** What the values of a field look like; empty where nothing but the heading can tell. */
    static Optional<Look> of(Field field) {
        if (LATITUDES.contains(field)) {
            return look("des latitudes", "latitudes", values -> values.mostlyDegrees(SOUTH, NORTH));
        }
        if (LONGITUDES.contains(field)) {
            return look("des longitudes", "longitudes", values -> values.mostlyDegrees(WEST, EAST));
        }
        if (DATES.contains(field)) {
            return look("des dates", "dates", values -> values.mostly(Look::isDate));
        }
        if (IDS.contains(field)) {
            return look(
                    "des identifiants, tous différents",
                    "IDs, each of its own",
                    values -> values.mostlyTexts(text -> ID.matcher(text).matches()) && values.allDiffer());
        }
        if (field == Field.VEHICLE_PLATE) {
            return look(
                    "des plaques d’immatriculation",
                    "number plates",
                    values -> values.mostlyTexts(text -> PLATE.matcher(text).matches()));
        }
        if (field == Field.NEED_UNIT || field == Field.STOCK_UNIT) {
            return look(
                    "des unités",
                    "units",
                    values -> values.mostlyTexts(text -> Unit.named(text).isPresent()));
        }
        return ClosedLists.of(field)
                .flatMap(list -> look(
                        "des mots de sa liste",
                        "words of its list",
                        values -> values.mostlyTexts(text -> list.find(text).isPresent())))
                .or(() -> field.unit()
                        .flatMap(unit -> look(
                                "des quantités en " + unit.symbol(),
                                "quantities in " + unit.symbol(),
                                values -> values.mostlyTexts(text -> isIn(unit, text)))));
    }

    private static Optional<Look> look(String french, String english, Predicate<ColumnValues> fits) {
        return Optional.of(new Look(Words.of(french, english), fits));
    }

    /** A bare number may be anything, so only a text or a cell with the format of a date counts. */
    private static boolean isDate(CellValue cell) {
        return !(cell instanceof CellValue.Numeric) && DateText.of(cell).isPresent();
    }

    private static boolean isIn(Unit unit, String text) {
        return NumberText.parse(text)
                .filter(number -> !number.unit().isEmpty())
                .flatMap(number -> Unit.named(number.unit()))
                .filter(named -> named.dimension() == unit.dimension())
                .isPresent();
    }
}
