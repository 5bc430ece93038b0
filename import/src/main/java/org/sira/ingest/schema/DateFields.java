package org.sira.ingest.schema;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which columns hold dates, and which two of them hold the beginning and the end of one period. */
public final class DateFields {

    private static final Map<Field, Field> END_BY_START = Map.ofEntries(
            entry(Field.NEED_NOT_BEFORE, Field.NEED_NOT_AFTER),
            entry(Field.VEHICLE_FROM, Field.VEHICLE_UNTIL),
            entry(Field.CURFEW_FROM, Field.CURFEW_TO),
            entry(Field.CLOSURE_FROM, Field.CLOSURE_TO),
            entry(Field.AREA_FROM, Field.AREA_TO),
            entry(Field.COLUMN_START, Field.COLUMN_END));

    /** The value of a setting is one among others. */
    private static final Set<Field> SINGLE = EnumSet.of(
            Field.INCIDENT_DATE,
            Field.INCIDENT_UNTIL,
            Field.INCIDENT_VERSION,
            Field.DISPLACEMENT_DATE,
            Field.STOCK_AVAILABLE,
            Field.OVERRIDE_SET_ON,
            Field.OVERRIDE_EXPIRES_ON,
            Field.SETTING_VALUE);

    private DateFields() {}

    /** The columns of a period. */
    public record Period(Field start, Field end) {}

    public static boolean isDate(Field field) {
        return SINGLE.contains(field) || period(field).isPresent();
    }

    /** Whether a row is left out that has no readable date there. When its source changed it last only matters beside others. */
    public static boolean isNeeded(Field field) {
        return field != Field.INCIDENT_VERSION;
    }

    /** The period that a column begins or ends. */
    public static Optional<Period> period(Field field) {
        return END_BY_START.entrySet().stream()
                .filter(period -> period.getKey() == field || period.getValue() == field)
                .map(period -> new Period(period.getKey(), period.getValue()))
                .findFirst();
    }
}
