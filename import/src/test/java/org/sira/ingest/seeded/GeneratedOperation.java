package org.sira.ingest.seeded;

import static org.sira.ingest.schema.Field.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sira.ingest.dataset.CommodityForm;
import org.sira.ingest.dataset.PlaceType;
import org.sira.ingest.dataset.Priority;
import org.sira.ingest.dataset.Regime;
import org.sira.ingest.dataset.RiskClass;
import org.sira.ingest.dataset.RoadClass;
import org.sira.ingest.dataset.RoadSeason;
import org.sira.ingest.dataset.ServiceType;
import org.sira.ingest.dataset.SettingKey;
import org.sira.ingest.dataset.Surface;
import org.sira.ingest.dataset.VehicleType;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.value.Worded;
import org.sira.ingest.workbook.TestWorkbook;

/**
 * An operation in which nothing is wrong: places on a grid of 0.2°, a road between neighbours, and rows of every kind.
 * The same seed makes the same one.
 */
final class GeneratedOperation {

    /** The name of two places in different cercles, to which no row refers by it. */
    static final String TWIN = "Jumelle";

    static final LocalDate FIRST_DAY = LocalDate.of(2025, 11, 24);

    private static final int COLUMNS = 8;
    private static final int PLACES = 40;
    private static final int ROWS = 30;
    private static final List<String> SYLLABLES =
            List.of("ba", "dou", "gué", "ka", "lo", "ma", "né", "sso", "ti", "wa", "yé", "zi", "fa", "koro", "bou");

    private final Random random;
    private final boolean french;
    private final Map<SheetKind, GeneratedSheet> sheetByKind = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private int roads;

    GeneratedOperation(long seed, boolean french) {
        this.random = new Random(seed);
        this.french = french;
        settings();
        places();
        roads();
        speeds();
        goods();
        vehicles();
        needs();
        people();
        incidents();
        limits();
    }

    List<GeneratedSheet> sheets() {
        return List.copyOf(sheetByKind.values());
    }

    byte[] bytes() {
        TestWorkbook workbook = new TestWorkbook();
        sheetByKind.values().forEach(sheet -> sheet.write(workbook));
        return workbook.bytes();
    }

    private GeneratedSheet sheet(SheetKind kind) {
        return sheetByKind.computeIfAbsent(kind, key -> new GeneratedSheet(key, french));
    }

    private void settings() {
        GeneratedSheet sheet =
                sheet(SheetKind.SETTINGS).needs(SETTING_KEY, Shape.TEXT).needs(SETTING_VALUE, Shape.TEXT);
        sheet.add(word(SettingKey.OPERATION_NAME), "Opération inventée");
        sheet.add(word(SettingKey.AS_OF), FIRST_DAY.minusDays(2));
        sheet.add(word(SettingKey.FIRST_DAY), FIRST_DAY);
        sheet.add(word(SettingKey.DAYS), 7);
        sheet.add(word(SettingKey.DAYS_COVERED), 15);
        sheet.add(word(SettingKey.DRIVING_HOURS_PER_DAY), 9.5);
        sheet.add(word(SettingKey.TIME_CONTINGENCY), 0.2);
        sheet.add(word(SettingKey.HANDLING_FROM), LocalTime.of(6, 30));
        sheet.add(word(SettingKey.CONVOY_FROM_CLASS), word(RiskClass.HIGH));
        sheet.add(word(SettingKey.LOADING_MIN), 45);
        sheet.add(word(SettingKey.COLUMN_BUFFER_KM), 2.5);
        sheet.add(word(SettingKey.NOTIFICATION_LEAD_HOURS), 48);
    }

    private void places() {
        GeneratedSheet sheet = sheet(SheetKind.PLACES)
                .needs(PLACE_ID, Shape.ID)
                .needs(PLACE_NAME, Shape.TEXT)
                .needs(PLACE_TYPE, Shape.WORD)
                .needs(PLACE_LATITUDE, Shape.DEGREES)
                .needs(PLACE_LONGITUDE, Shape.DEGREES)
                .has(PLACE_REGION, Shape.TEXT)
                .has(PLACE_CERCLE, Shape.TEXT)
                .has(PLACE_CERCLE_CODE, Shape.TEXT)
                .has(PLACE_SAFE_HAVEN, Shape.YES_NO);
        for (int i = 0; i < PLACES; i++) {
            names.add(i == 7 || i == 39 ? TWIN : freshName());
            sheet.add(
                    placeId(i),
                    names.get(i),
                    word(i % 5 == 0 ? PlaceType.DEPOT : one(PlaceType.SITE, PlaceType.TOWN, PlaceType.BORDER_ENTRY)),
                    latitude(i),
                    longitude(i),
                    "Région " + (i % COLUMNS < 4 ? "Ouest" : "Est"),
                    "Cercle " + i % COLUMNS,
                    "ML990" + i % COLUMNS,
                    french ? "oui" : "yes");
        }
    }

    private String freshName() {
        StringBuilder name = new StringBuilder();
        do {
            name.setLength(0);
            for (int i = 0; i < 4; i++) {
                name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        } while (names.contains(name.toString()));
        return name.toString();
    }

    static String placeId(int place) {
        return "P%03d".formatted(place);
    }

    private static double latitude(int place) {
        return 11 + 0.2 * (place / COLUMNS);
    }

    private static double longitude(int place) {
        return -8 + 0.2 * (place % COLUMNS);
    }

    private void roads() {
        GeneratedSheet sheet = sheet(SheetKind.ROADS)
                .needs(ROAD_ID, Shape.ID)
                .needs(ROAD_FROM, Shape.PLACE)
                .needs(ROAD_TO, Shape.PLACE)
                .needs(ROAD_LENGTH, Shape.NUMBER)
                .needs(ROAD_CLASS, Shape.WORD)
                .needs(ROAD_SURFACE, Shape.WORD)
                .has(ROAD_SPEED, Shape.NUMBER)
                .has(ROAD_MAX_WEIGHT, Shape.NUMBER)
                .has(ROAD_ONE_WAY, Shape.YES_NO)
                .has(ROAD_WET_SPEED, Shape.NUMBER)
                .has(ROAD_SEASON, Shape.WORD);
        for (int i = 0; i < PLACES; i++) {
            if (i % COLUMNS < COLUMNS - 1) {
                road(sheet, i, i + 1);
            }
            if (i + COLUMNS < PLACES) {
                road(sheet, i, i + COLUMNS);
            }
        }
    }

    private void road(GeneratedSheet sheet, int from, int to) {
        Surface surface = one(Surface.ASPHALT, Surface.GRAVEL, Surface.EARTH);
        sheet.add(
                "R%03d".formatted(++roads),
                place(from),
                place(to),
                25 + random.nextInt(100) / 10.0,
                word(surface == Surface.ASPHALT ? RoadClass.TRUNK : RoadClass.SECONDARY),
                word(surface),
                surface == Surface.ASPHALT ? 50 : 30,
                random.nextBoolean() ? null : 26,
                french ? "non" : "no",
                surface == Surface.ASPHALT ? 45 : 25,
                word(RoadSeason.ALL_YEAR));
    }

    private void speeds() {
        GeneratedSheet sheet = sheet(SheetKind.SPEEDS)
                .needs(SPEED_CLASS, Shape.WORD)
                .needs(SPEED_SURFACE, Shape.WORD)
                .needs(SPEED_DRY, Shape.NUMBER)
                .has(SPEED_WET, Shape.NUMBER);
        for (RoadClass roadClass : RoadClass.values()) {
            for (Surface surface : Surface.values()) {
                sheet.add(word(roadClass), word(surface), 40, 30);
            }
        }
    }

    private void goods() {
        GeneratedSheet commodities = sheet(SheetKind.COMMODITIES)
                .needs(COMMODITY_ID, Shape.ID)
                .needs(COMMODITY_NAME, Shape.TEXT)
                .needs(COMMODITY_FORM, Shape.WORD)
                .needs(COMMODITY_KG_PER_UNIT, Shape.NUMBER)
                .needs(COMMODITY_M3_PER_UNIT, Shape.NUMBER)
                .has(COMMODITY_VEHICLE_FUEL, Shape.YES_NO);
        GeneratedSheet rates = sheet(SheetKind.NEED_RATES)
                .needs(RATE_COMMODITY, Shape.COMMODITY)
                .needs(RATE_PER_PERSON_PER_DAY, Shape.NUMBER)
                .needs(RATE_PRIORITY, Shape.WORD)
                .has(RATE_SOURCE, Shape.TEXT);
        for (int i = 0; i < 20; i++) {
            boolean liquid = i % 4 == 3;
            commodities.add(
                    commodityId(i),
                    "Produit n° " + i,
                    word(liquid ? CommodityForm.LIQUID : CommodityForm.DRY),
                    liquid ? 0.84 : 1,
                    0.0014,
                    liquid ? "oui" : "non");
            rates.add(commodityId(i), 0.1 + i / 100.0, word(one(Priority.values())), "Inventé");
        }
        GeneratedSheet stock = sheet(SheetKind.STOCK)
                .needs(STOCK_PLACE, Shape.PLACE)
                .needs(STOCK_COMMODITY, Shape.COMMODITY)
                .needs(STOCK_QUANTITY, Shape.QUANTITY)
                .needs(STOCK_UNIT, Shape.UNIT)
                .has(STOCK_AVAILABLE, Shape.DATE);
        for (int i = 0; i < ROWS; i++) {
            stock.add(
                    place(5 * (i % 8)),
                    commodityId(i % 20),
                    10 + random.nextInt(90),
                    i % 20 % 4 == 3 ? "m³" : "t",
                    random.nextBoolean() ? null : FIRST_DAY.plusDays(random.nextInt(5)));
        }
    }

    static String commodityId(int commodity) {
        return "C%02d".formatted(commodity);
    }

    private void vehicles() {
        GeneratedSheet sheet = sheet(SheetKind.VEHICLES)
                .needs(VEHICLE_PLATE, Shape.ID)
                .needs(VEHICLE_TYPE, Shape.WORD)
                .needs(VEHICLE_BASE, Shape.PLACE)
                .has(VEHICLE_PAYLOAD, Shape.NUMBER)
                .has(VEHICLE_VOLUME, Shape.NUMBER)
                .has(VEHICLE_COMPARTMENTS, Shape.COMPARTMENTS)
                .needs(VEHICLE_GROSS_WEIGHT, Shape.NUMBER)
                .needs(VEHICLE_WORST_SURFACE, Shape.WORD)
                .has(VEHICLE_SPEED_FACTOR, Shape.NUMBER)
                .needs(VEHICLE_CREW, Shape.WHOLE)
                .needs(VEHICLE_TANK, Shape.NUMBER)
                .needs(VEHICLE_CONSUMPTION, Shape.NUMBER)
                .has(VEHICLE_FROM, Shape.DATE)
                .has(VEHICLE_UNTIL, Shape.DATE)
                .has(VEHICLE_FIXED_COST, Shape.NUMBER)
                .has(VEHICLE_COST_PER_KM, Shape.NUMBER)
                .has(VEHICLE_COST_PER_DAY, Shape.NUMBER)
                .has(VEHICLE_ALSO_LOADS_AT, Shape.PLACE);
        for (int i = 0; i < ROWS; i++) {
            boolean tanker = i % 3 == 2;
            sheet.add(
                    "AB-%04d-MD".formatted(1000 + i),
                    word(tanker ? VehicleType.TANKER : VehicleType.TRUCK),
                    place(5 * (i % 8)),
                    18,
                    45,
                    tanker ? "9000/9000/4000" : null,
                    26,
                    word(Surface.EARTH),
                    1,
                    2,
                    400,
                    38,
                    FIRST_DAY,
                    FIRST_DAY.plusDays(6),
                    50,
                    0.6,
                    25,
                    place(5 * (i % 7)));
        }
    }

    private void needs() {
        GeneratedSheet sheet = sheet(SheetKind.NEEDS)
                .needs(NEED_ID, Shape.ID)
                .needs(NEED_PLACE, Shape.PLACE)
                .needs(NEED_COMMODITY, Shape.COMMODITY)
                .needs(NEED_QUANTITY, Shape.QUANTITY)
                .needs(NEED_UNIT, Shape.UNIT)
                .needs(NEED_PEOPLE, Shape.WHOLE)
                .needs(NEED_PRIORITY, Shape.WORD)
                .needs(NEED_SERVICE, Shape.WORD)
                .has(NEED_AUTONOMY, Shape.NUMBER)
                .has(NEED_NOT_BEFORE, Shape.DATE)
                .has(NEED_NOT_AFTER, Shape.DATE);
        for (int i = 0; i < ROWS; i++) {
            sheet.add(
                    "B%03d".formatted(i),
                    place(random.nextInt(PLACES)),
                    commodityId(i % 20),
                    random.nextBoolean() ? 1 + random.nextInt(20) : (1 + random.nextInt(20)) + ",5",
                    i % 20 % 4 == 3 ? "m³" : "t",
                    100 + random.nextInt(5_000),
                    word(one(Priority.values())),
                    word(one(ServiceType.values())),
                    random.nextInt(10),
                    FIRST_DAY.plusDays(random.nextInt(3)),
                    FIRST_DAY.plusDays(3 + random.nextInt(3)));
        }
    }

    private void people() {
        GeneratedSheet sheet = sheet(SheetKind.DISPLACEMENT)
                .needs(DISPLACEMENT_PLACE, Shape.PLACE)
                .has(DISPLACEMENT_HOUSEHOLDS, Shape.WHOLE)
                .has(DISPLACEMENT_INDIVIDUALS, Shape.WHOLE)
                .needs(DISPLACEMENT_DATE, Shape.DATE);
        for (int i = 0; i < ROWS; i++) {
            int households = 20 + random.nextInt(300);
            sheet.add(place(i), households, 5 * households, FIRST_DAY.minusDays(10 + i));
        }
    }

    private void incidents() {
        GeneratedSheet sheet = sheet(SheetKind.INCIDENTS)
                .needs(INCIDENT_ID, Shape.ID)
                .needs(INCIDENT_DATE, Shape.DATE)
                .has(INCIDENT_TYPE, Shape.TEXT)
                .needs(INCIDENT_LATITUDE, Shape.DEGREES)
                .needs(INCIDENT_LONGITUDE, Shape.DEGREES)
                .has(INCIDENT_PRECISION, Shape.WHOLE)
                .has(INCIDENT_FATALITIES, Shape.WHOLE);
        for (int i = 0; i < 2 * ROWS; i++) {
            sheet.add(
                    "I%03d".formatted(i),
                    FIRST_DAY.minusDays(5 + random.nextInt(300)),
                    one("Embuscade", "Attack", "Engin explosif"),
                    11 + random.nextInt(1000) / 1000.0,
                    -8 + random.nextInt(1000) / 1000.0,
                    1 + random.nextInt(3),
                    random.nextInt(5));
        }
    }

    private void limits() {
        GeneratedSheet curfews = sheet(SheetKind.CURFEWS)
                .needs(CURFEW_ID, Shape.ID)
                .needs(CURFEW_AREA, Shape.AREA)
                .needs(CURFEW_FROM, Shape.DATE)
                .needs(CURFEW_TO, Shape.DATE)
                .needs(CURFEW_START, Shape.TIME)
                .needs(CURFEW_END, Shape.TIME);
        GeneratedSheet closures = sheet(SheetKind.CLOSURES)
                .needs(CLOSURE_ID, Shape.ID)
                .needs(CLOSURE_ROAD, Shape.ROAD)
                .needs(CLOSURE_FROM, Shape.DATE)
                .needs(CLOSURE_TO, Shape.DATE)
                .has(CLOSURE_REASON, Shape.TEXT);
        GeneratedSheet overrides = sheet(SheetKind.RISK_OVERRIDES)
                .needs(OVERRIDE_ROAD, Shape.ROAD)
                .needs(OVERRIDE_CLASS, Shape.WORD)
                .needs(OVERRIDE_REASON, Shape.TEXT)
                .needs(OVERRIDE_SET_BY, Shape.TEXT)
                .needs(OVERRIDE_SET_ON, Shape.DATE)
                .needs(OVERRIDE_EXPIRES_ON, Shape.DATE);
        GeneratedSheet areas = sheet(SheetKind.OPERATION_AREAS)
                .needs(AREA_ID, Shape.ID)
                .has(AREA_NAME, Shape.TEXT)
                .needs(AREA_LATITUDE, Shape.DEGREES)
                .needs(AREA_LONGITUDE, Shape.DEGREES)
                .needs(AREA_RADIUS, Shape.NUMBER)
                .needs(AREA_FROM, Shape.DATE)
                .needs(AREA_TO, Shape.DATE)
                .needs(AREA_REGIME, Shape.WORD)
                .has(AREA_RISK_MULTIPLIER, Shape.NUMBER);
        GeneratedSheet columns = sheet(SheetKind.ANNOUNCED_COLUMNS)
                .needs(COLUMN_ID, Shape.ID)
                .needs(COLUMN_ROADS, Shape.ROADS)
                .needs(COLUMN_START, Shape.DATE)
                .needs(COLUMN_END, Shape.DATE);
        for (int i = 0; i < ROWS; i++) {
            LocalDate from = FIRST_DAY.plusDays(random.nextInt(4));
            LocalDate to = from.plusDays(random.nextInt(4));
            curfews.add(
                    "CF%02d".formatted(i), "Cercle " + i % COLUMNS, from, to, LocalTime.of(20, 0), LocalTime.of(6, 0));
            closures.add("F%02d".formatted(i), "R%03d".formatted(1 + i), from, to, "Bac en panne");
            overrides.add(
                    "R%03d".formatted(1 + i), word(one(RiskClass.values())), "Vu sur place", "A. Keïta", from, to);
            areas.add("Z%02d".formatted(i), "Zone " + i, latitude(i), longitude(i), 10, from, to, word(Regime.OPEN), 2);
            columns.add(
                    "K%02d".formatted(i), "R%03d; R%03d".formatted(1 + i, 2 + i), from.atTime(6, 0), to.atTime(18, 0));
        }
    }

    /** A place as a row refers to it: by its id or, unless two are called so, by its name. */
    private String place(int place) {
        return names.get(place).equals(TWIN) || random.nextBoolean() ? placeId(place) : names.get(place);
    }

    private String word(Worded worded) {
        return french ? worded.words().french() : worded.words().english();
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }
}
