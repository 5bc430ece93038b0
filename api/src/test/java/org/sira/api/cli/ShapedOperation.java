package org.sira.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Made-up operations of shapes that the sample does not have, as workbooks that a person could upload. The same shape and
 * seed make the same rows.
 */
enum ShapedOperation {
    /** Tankers alone: fuel for generators, health centres and water points; one depot and a border entry hold it. */
    FUEL_ONLY(LocalDate.of(2026, 3, 2)),
    /** One depot, and every road that leaves it is of class HIGH. */
    EVERY_ROAD_HIGH(LocalDate.of(2026, 3, 2)),
    /** The wet season: about half of the tracks are closed, and one site lies behind roads of class EXTREME. */
    WET_SEASON(LocalDate.of(2026, 8, 10));

    private static final int WIDTH = 6;
    private static final int HEIGHT = 5;
    private static final int DAYS = 7;
    private static final int DEPOT = 2 * WIDTH + 2;
    private static final int BORDER = 4 * WIDTH;
    private static final int CUT_OFF = WIDTH - 1;

    private final LocalDate firstDay;

    ShapedOperation(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xlsx";
    }

    Path write(Path folder, long seed) throws IOException {
        return SmallWorkbook.write(folder.resolve(fileName()), name(), new Draw(this, seed).sheets());
    }

    /** One drawing of an operation: a grid of places some 25 km apart. */
    private static final class Draw {

        private final ShapedOperation shape;
        private final SplittableRandom random;
        private final Map<String, List<String>> sheets = new LinkedHashMap<>();
        private final double[] latitude = new double[WIDTH * HEIGHT];
        private final double[] longitude = new double[WIDTH * HEIGHT];

        Draw(ShapedOperation shape, long seed) {
            this.shape = shape;
            random = new SplittableRandom(seed);
        }

        Map<String, List<String>> sheets() {
            places();
            roads();
            goods();
            needs();
            stock();
            vehicles();
            incidents();
            settings();
            return sheets;
        }

        private List<String> sheet(String name, String headings) {
            return sheets.computeIfAbsent(name, key -> new ArrayList<>(List.of(headings)));
        }

        private boolean is(ShapedOperation other) {
            return shape == other;
        }

        private void places() {
            List<String> lines = sheet("Places", "ID,Name,Type,Latitude,Longitude,Region,Cercle,Safe haven");
            for (int place = 0; place < WIDTH * HEIGHT; place++) {
                latitude[place] = 10.5 + 0.22 * (place / WIDTH) + 0.08 * random.nextDouble();
                longitude[place] = -7.5 + 0.22 * (place % WIDTH) + 0.08 * random.nextDouble();
                lines.add("P%d,Place %d,%s,%.4f,%.4f,South,Cercle %d,%s"
                        .formatted(
                                place,
                                place,
                                type(place),
                                latitude[place],
                                longitude[place],
                                place / WIDTH / 2,
                                place % 2 == 0 || isNextToDepot(place) ? "yes" : "no"));
            }
        }

        private String type(int place) {
            if (place == DEPOT) {
                return "Depot";
            }
            return place == BORDER && is(FUEL_ONLY) ? "Border entry" : "Site";
        }

        private static boolean isNextToDepot(int place) {
            return place == DEPOT - 1 || place == DEPOT + 1 || place == DEPOT - WIDTH || place == DEPOT + WIDTH;
        }

        private void roads() {
            List<String> lines = sheet(
                    "Roads", "ID,From,To,Length km,Class,Surface,Truck speed km/h,Wet-season speed km/h,Passable");
            for (int place = 0; place < WIDTH * HEIGHT; place++) {
                if (place % WIDTH < WIDTH - 1) {
                    road(lines, place, place + 1, place / WIDTH == DEPOT / WIDTH);
                }
                if (place / WIDTH < HEIGHT - 1) {
                    road(lines, place, place + WIDTH, place % WIDTH == DEPOT % WIDTH);
                }
            }
        }

        private void road(List<String> lines, int from, int to, boolean trunk) {
            String id = "R" + lines.size();
            double northKm = 111 * (latitude[from] - latitude[to]);
            double eastKm = 109 * (longitude[from] - longitude[to]);
            boolean track = !trunk && random.nextInt(is(WET_SEASON) ? 5 : 3) > 0;
            boolean dryOnly = is(WET_SEASON) && track && random.nextBoolean();
            int speedKmh = trunk ? 55 : track ? 25 : 40;
            lines.add("%s,P%d,P%d,%.1f,%s,%s,%d,%d,%s"
                    .formatted(
                            id,
                            from,
                            to,
                            1.25 * StrictMath.hypot(northKm, eastKm),
                            trunk ? "Trunk" : track ? "Track" : "Secondary",
                            trunk ? "Asphalt" : track ? "Earth" : "Gravel",
                            speedKmh,
                            trunk ? speedKmh : speedKmh * 7 / 10,
                            dryOnly ? "Dry season" : "All year"));
            if (is(EVERY_ROAD_HIGH) && (from == DEPOT || to == DEPOT)) {
                override(id, "High");
            }
            if (is(WET_SEASON) && (from == CUT_OFF || to == CUT_OFF)) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1).replace("Dry season", "All year"));
                override(id, "Extreme");
            }
        }

        private void override(String road, String riskClass) {
            sheet("Risk overrides", "Road,Risk class,Reason,Set by,Set on,Expires on")
                    .add("%s,%s,Reports of the last days,Security officer,%s,%s"
                            .formatted(road, riskClass, shape.firstDay.minusDays(2), shape.firstDay.plusDays(DAYS)));
        }

        private void goods() {
            List<String> lines = sheet("Commodities", "ID,Name,Form,kg per unit,m³ per unit,Vehicle fuel");
            if (!is(FUEL_ONLY)) {
                lines.add("RIZ,Rice,Dry,1,0.0014,no");
                lines.add("KIT,Kits,Dry,1,0.006,no");
            } else {
                lines.add("ESS,Petrol,Liquid,0.74,0.001,no");
                lines.add("PET,Kerosene,Liquid,0.8,0.001,no");
            }
            lines.add("GO,Diesel,Liquid,0.84,0.001,yes");
        }

        private void needs() {
            List<String> lines = sheet(
                    "Needs",
                    "ID,Place,Commodity,Quantity,Unit,People,Priority,Service,Autonomy days,Not before,Not after");
            for (int place = 0; place < WIDTH * HEIGHT; place++) {
                if (!type(place).equals("Site")) {
                    continue;
                }
                if (is(FUEL_ONLY)) {
                    need(lines, place, "GO", 1_000 + 500 * random.nextInt(14), "L", "Generator");
                    if (random.nextInt(3) == 0) {
                        need(lines, place, "ESS", 500 + 250 * random.nextInt(10), "L", "Water point");
                    }
                    if (random.nextInt(3) == 0) {
                        need(lines, place, "PET", 300 + 100 * random.nextInt(12), "L", "Health facility");
                    }
                } else {
                    need(lines, place, "RIZ", 2 + random.nextInt(16), "t", "Households");
                    if (random.nextInt(3) == 0) {
                        need(lines, place, "KIT", 1 + random.nextInt(3), "t", "Households");
                    }
                    if (random.nextInt(4) == 0) {
                        need(lines, place, "GO", 1_000 + 500 * random.nextInt(6), "L", "Health facility");
                    }
                }
            }
        }

        private void need(List<String> lines, int place, String commodity, int quantity, String unit, String service) {
            lines.add("N%d,P%d,%s,%d,%s,%d,%s,%s,%d,,"
                    .formatted(
                            lines.size(),
                            place,
                            commodity,
                            quantity,
                            unit,
                            200 + random.nextInt(3_000),
                            List.of("Critical", "High", "Normal").get(random.nextInt(3)),
                            service,
                            random.nextInt(5)));
        }

        private void stock() {
            List<String> lines = sheet("Stock", "Place,Commodity,Quantity,Unit,Available on");
            lines.add("P%d,GO,60000,L,".formatted(DEPOT));
            if (is(FUEL_ONLY)) {
                lines.add("P%d,ESS,9000,L,".formatted(DEPOT));
                lines.add("P%d,GO,70000,L,".formatted(BORDER));
                lines.add("P%d,ESS,20000,L,".formatted(BORDER));
                lines.add("P%d,PET,15000,L,%s".formatted(BORDER, shape.firstDay.plusDays(1)));
            } else {
                lines.add("P%d,RIZ,160,t,".formatted(DEPOT));
                lines.add("P%d,RIZ,90,t,%s".formatted(DEPOT, shape.firstDay.plusDays(3)));
                lines.add("P%d,KIT,25,t,".formatted(DEPOT));
            }
        }

        private void vehicles() {
            List<String> lines = sheet(
                    "Vehicles",
                    "Plate,Type,Base,Payload t,Volume m³,Compartments L,Gross weight t,Worst surface,Speed factor,Crew,"
                            + "Tank L,Consumption L/100 km,Fixed cost,Cost per km,Cost per day");
            int tankers = is(FUEL_ONLY) ? 10 : 3;
            for (int i = 0; i < tankers; i++) {
                boolean large = i % 3 == 0;
                lines.add("K%d,Tanker,P%d,%d,0,%s,%d,Earth,0.9,2,400,36,35,0.6,25"
                        .formatted(
                                i,
                                DEPOT,
                                large ? 20 : 11,
                                large ? "9000/6000/6000" : "5000/4000/3000",
                                large ? 32 : 19));
            }
            for (int i = 0; !is(FUEL_ONLY) && i < 12; i++) {
                int payloadT = List.of(10, 10, 15, 8).get(i % 4);
                lines.add("T%d,Truck,P%d,%d,%d,,%d,Earth,1,2,350,32,25,0.5,20"
                        .formatted(i, DEPOT, payloadT, 4 * payloadT, 2 * payloadT));
            }
            for (int i = 0; is(EVERY_ROAD_HIGH) && i < 2; i++) {
                lines.add("S%d,Support,P%d,0.5,2,,3,Earth,1.1,3,90,12,10,0.2,8".formatted(i, DEPOT));
            }
        }

        /** Around one corner away from the depot, over the last year. */
        private void incidents() {
            List<String> lines = sheet("Incidents", "ID,Date,Type,Latitude,Longitude,Precision,Fatalities");
            for (int i = 0; i < 60; i++) {
                lines.add("I%d,%s,%s,%.4f,%.4f,1,%d"
                        .formatted(
                                i,
                                shape.firstDay.minusDays(3 + random.nextInt(360)),
                                i % 3 == 0 ? "Ambush" : "Attack",
                                11.4 + 0.3 * (random.nextDouble() - 0.5),
                                -6.4 + 0.3 * (random.nextDouble() - 0.5),
                                random.nextInt(3)));
            }
        }

        private void settings() {
            List<String> lines = sheet("Settings", "Setting,Value");
            lines.add("As of," + shape.firstDay.minusDays(1));
            lines.add("First day," + shape.firstDay);
            lines.add("Days," + DAYS);
            lines.add("Notification lead time h,24");
        }
    }
}
