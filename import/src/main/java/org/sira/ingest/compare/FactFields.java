package org.sira.ingest.compare;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.SheetKind;

/** The column that a value of a row comes from, by the name of the component that holds it. */
final class FactFields {

    private static final Map<SheetKind, Map<String, Field>> FIELD_BY_NAME_BY_KIND = Map.ofEntries(
            entry(
                    SheetKind.PLACES,
                    Map.ofEntries(
                            entry("id", Field.PLACE_ID),
                            entry("name", Field.PLACE_NAME),
                            entry("type", Field.PLACE_TYPE),
                            entry("latitude", Field.PLACE_LATITUDE),
                            entry("longitude", Field.PLACE_LONGITUDE),
                            entry("region", Field.PLACE_REGION),
                            entry("cercle", Field.PLACE_CERCLE),
                            entry("cercleCode", Field.PLACE_CERCLE_CODE),
                            entry("safeHaven", Field.PLACE_SAFE_HAVEN))),
            entry(
                    SheetKind.ROADS,
                    Map.ofEntries(
                            entry("id", Field.ROAD_ID),
                            entry("fromPlaceId", Field.ROAD_FROM),
                            entry("toPlaceId", Field.ROAD_TO),
                            entry("lengthKm", Field.ROAD_LENGTH),
                            entry("roadClass", Field.ROAD_CLASS),
                            entry("surface", Field.ROAD_SURFACE),
                            entry("speedGiven", Field.ROAD_SPEED),
                            entry("drySpeedKmh", Field.ROAD_SPEED),
                            entry("wetSpeedKmh", Field.ROAD_WET_SPEED),
                            entry("season", Field.ROAD_SEASON),
                            entry("maxWeightT", Field.ROAD_MAX_WEIGHT),
                            entry("oneWay", Field.ROAD_ONE_WAY),
                            entry("crossing", Field.ROAD_CROSSING))),
            entry(
                    SheetKind.INCIDENTS,
                    Map.ofEntries(
                            entry("id", Field.INCIDENT_ID),
                            entry("date", Field.INCIDENT_DATE),
                            entry("type", Field.INCIDENT_TYPE),
                            entry("subType", Field.INCIDENT_SUB_TYPE),
                            entry("latitude", Field.INCIDENT_LATITUDE),
                            entry("longitude", Field.INCIDENT_LONGITUDE),
                            entry("precision", Field.INCIDENT_PRECISION),
                            entry("fatalities", Field.INCIDENT_FATALITIES))),
            entry(
                    SheetKind.DISPLACEMENT,
                    Map.ofEntries(
                            entry("placeId", Field.DISPLACEMENT_PLACE),
                            entry("households", Field.DISPLACEMENT_HOUSEHOLDS),
                            entry("individuals", Field.DISPLACEMENT_INDIVIDUALS),
                            entry("countedOn", Field.DISPLACEMENT_DATE))),
            entry(
                    SheetKind.COMMODITIES,
                    Map.ofEntries(
                            entry("id", Field.COMMODITY_ID),
                            entry("name", Field.COMMODITY_NAME),
                            entry("form", Field.COMMODITY_FORM),
                            entry("kgPerUnit", Field.COMMODITY_KG_PER_UNIT),
                            entry("m3PerUnit", Field.COMMODITY_M3_PER_UNIT),
                            entry("vehicleFuel", Field.COMMODITY_VEHICLE_FUEL))),
            entry(
                    SheetKind.NEED_RATES,
                    Map.ofEntries(
                            entry("commodityId", Field.RATE_COMMODITY),
                            entry("perPersonPerDay", Field.RATE_PER_PERSON_PER_DAY),
                            entry("priority", Field.RATE_PRIORITY),
                            entry("source", Field.RATE_SOURCE))),
            entry(
                    SheetKind.NEEDS,
                    Map.ofEntries(
                            entry("id", Field.NEED_ID),
                            entry("placeId", Field.NEED_PLACE),
                            entry("commodityId", Field.NEED_COMMODITY),
                            entry("quantity", Field.NEED_QUANTITY),
                            entry("people", Field.NEED_PEOPLE),
                            entry("priority", Field.NEED_PRIORITY),
                            entry("service", Field.NEED_SERVICE),
                            entry("autonomyDays", Field.NEED_AUTONOMY),
                            entry("notBefore", Field.NEED_NOT_BEFORE),
                            entry("notAfter", Field.NEED_NOT_AFTER))),
            entry(
                    SheetKind.STOCK,
                    Map.ofEntries(
                            entry("placeId", Field.STOCK_PLACE),
                            entry("commodityId", Field.STOCK_COMMODITY),
                            entry("quantity", Field.STOCK_QUANTITY),
                            entry("availableAt", Field.STOCK_AVAILABLE))),
            entry(
                    SheetKind.VEHICLES,
                    Map.ofEntries(
                            entry("plate", Field.VEHICLE_PLATE),
                            entry("type", Field.VEHICLE_TYPE),
                            entry("basePlaceId", Field.VEHICLE_BASE),
                            entry("alsoLoadsAtPlaceIds", Field.VEHICLE_ALSO_LOADS_AT),
                            entry("payloadKg", Field.VEHICLE_PAYLOAD),
                            entry("volumeM3", Field.VEHICLE_VOLUME),
                            entry("compartmentsLitres", Field.VEHICLE_COMPARTMENTS),
                            entry("grossWeightT", Field.VEHICLE_GROSS_WEIGHT),
                            entry("worstSurface", Field.VEHICLE_WORST_SURFACE),
                            entry("speedFactor", Field.VEHICLE_SPEED_FACTOR),
                            entry("crew", Field.VEHICLE_CREW),
                            entry("tankLitres", Field.VEHICLE_TANK),
                            entry("consumptionLPer100Km", Field.VEHICLE_CONSUMPTION),
                            entry("availableFrom", Field.VEHICLE_FROM),
                            entry("availableUntil", Field.VEHICLE_UNTIL),
                            entry("fixedCost", Field.VEHICLE_FIXED_COST),
                            entry("costPerKm", Field.VEHICLE_COST_PER_KM),
                            entry("costPerDay", Field.VEHICLE_COST_PER_DAY))),
            entry(
                    SheetKind.CURFEWS,
                    Map.ofEntries(
                            entry("id", Field.CURFEW_ID),
                            entry("area", Field.CURFEW_AREA),
                            entry("from", Field.CURFEW_FROM),
                            entry("to", Field.CURFEW_TO),
                            entry("startsAt", Field.CURFEW_START),
                            entry("endsAt", Field.CURFEW_END))),
            entry(
                    SheetKind.CLOSURES,
                    Map.ofEntries(
                            entry("id", Field.CLOSURE_ID),
                            entry("roadId", Field.CLOSURE_ROAD),
                            entry("from", Field.CLOSURE_FROM),
                            entry("to", Field.CLOSURE_TO),
                            entry("reason", Field.CLOSURE_REASON))),
            entry(
                    SheetKind.RISK_OVERRIDES,
                    Map.ofEntries(
                            entry("roadId", Field.OVERRIDE_ROAD),
                            entry("riskClass", Field.OVERRIDE_CLASS),
                            entry("reason", Field.OVERRIDE_REASON),
                            entry("setBy", Field.OVERRIDE_SET_BY),
                            entry("setOn", Field.OVERRIDE_SET_ON),
                            entry("expiresOn", Field.OVERRIDE_EXPIRES_ON))),
            entry(
                    SheetKind.OPERATION_AREAS,
                    Map.ofEntries(
                            entry("id", Field.AREA_ID),
                            entry("name", Field.AREA_NAME),
                            entry("shape", Field.AREA_RADIUS),
                            entry("from", Field.AREA_FROM),
                            entry("to", Field.AREA_TO),
                            entry("regime", Field.AREA_REGIME),
                            entry("riskMultiplier", Field.AREA_RISK_MULTIPLIER))),
            entry(
                    SheetKind.ANNOUNCED_COLUMNS,
                    Map.ofEntries(
                            entry("id", Field.COLUMN_ID),
                            entry("roadIds", Field.COLUMN_ROADS),
                            entry("startsAt", Field.COLUMN_START),
                            entry("endsAt", Field.COLUMN_END))),
            entry(
                    SheetKind.SETTINGS,
                    Map.ofEntries(entry("key", Field.SETTING_KEY), entry("value", Field.SETTING_VALUE))));

    private FactFields() {}

    /** Throws an {@link IllegalArgumentException} for a value that is declared nowhere. */
    static Field get(SheetKind kind, String name) {
        return Optional.ofNullable(FIELD_BY_NAME_BY_KIND.get(kind))
                .map(fields -> fields.get(name))
                .orElseThrow(() -> new IllegalArgumentException("%s of %s has no column".formatted(name, kind)));
    }
}
