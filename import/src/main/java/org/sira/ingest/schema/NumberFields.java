package org.sira.ingest.schema;

import java.util.EnumSet;
import java.util.Set;

/** Which columns hold numbers, and which of them only whole ones. */
public final class NumberFields {

    private static final Set<Field> WHOLE = EnumSet.of(
            Field.ROAD_DELAY,
            Field.INCIDENT_PRECISION,
            Field.INCIDENT_FATALITIES,
            Field.DISPLACEMENT_HOUSEHOLDS,
            Field.DISPLACEMENT_INDIVIDUALS,
            Field.NEED_PEOPLE,
            Field.VEHICLE_CREW);

    /** The value of a setting is one among others. */
    private static final Set<Field> DECIMAL = EnumSet.of(
            Field.ROAD_LENGTH,
            Field.ROAD_SPEED,
            Field.ROAD_WET_SPEED,
            Field.ROAD_MAX_WEIGHT,
            Field.COMMODITY_KG_PER_UNIT,
            Field.COMMODITY_M3_PER_UNIT,
            Field.RATE_PER_PERSON_PER_DAY,
            Field.NEED_QUANTITY,
            Field.NEED_AUTONOMY,
            Field.STOCK_QUANTITY,
            Field.VEHICLE_PAYLOAD,
            Field.VEHICLE_VOLUME,
            Field.VEHICLE_GROSS_WEIGHT,
            Field.VEHICLE_SPEED_FACTOR,
            Field.VEHICLE_TANK,
            Field.VEHICLE_CONSUMPTION,
            Field.VEHICLE_FIXED_COST,
            Field.VEHICLE_COST_PER_KM,
            Field.VEHICLE_COST_PER_DAY,
            Field.SPEED_DRY,
            Field.SPEED_WET,
            Field.AREA_RADIUS,
            Field.AREA_RISK_MULTIPLIER,
            Field.SETTING_VALUE);

    private NumberFields() {}

    public static boolean isNumber(Field field) {
        return DECIMAL.contains(field) || isWhole(field);
    }

    /** Whether a fraction would mean nothing: there are no half persons. */
    public static boolean isWhole(Field field) {
        return WHOLE.contains(field);
    }
}
