package org.sira.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.sira.api.cli.SmallWorkbook;

/**
 * A workbook of an invented operation as large as a country's: {@value #PLACES} places on a grid, {@value #NEEDS} needs,
 * {@value #VEHICLES} vehicles, {@value #INCIDENTS} incidents, {@value #DAYS} days. The same seed makes the same rows.
 */
final class NationalWorkbook {

    private static final int WIDTH = 25;
    private static final int PLACES = 24 * WIDTH;
    private static final int NEEDS = 900;
    private static final int VEHICLES = 150;
    private static final int INCIDENTS = 700;
    private static final int DAYS = 14;
    private static final int PLACES_PER_DEPOT = PLACES / 12;
    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 1);

    private final SplittableRandom random;
    private final Map<String, List<String>> sheets = new LinkedHashMap<>();

    private NationalWorkbook(long seed) {
        random = new SplittableRandom(seed);
    }

    /** @param folder to write it in */
    static byte[] of(long seed, Path folder) throws IOException {
        NationalWorkbook workbook = new NationalWorkbook(seed);
        workbook.places();
        workbook.roads();
        workbook.goods();
        workbook.needs();
        workbook.vehicles();
        workbook.incidents();
        workbook.settings();
        return Files.readAllBytes(SmallWorkbook.write(folder.resolve("national.xlsx"), "National", workbook.sheets));
    }

    private List<String> sheet(String name, String headings) {
        return sheets.computeIfAbsent(name, key -> new ArrayList<>(List.of(headings)));
    }

    private static boolean isDepot(int place) {
        return place % PLACES_PER_DEPOT == PLACES_PER_DEPOT / 2;
    }

    private void places() {
        List<String> lines = sheet("Places", "ID,Name,Type,Latitude,Longitude,Region,Cercle,Safe haven");
        for (int place = 0; place < PLACES; place++) {
            lines.add("P%d,Place %d,%s,%.4f,%.4f,Region %d,Cercle %d,yes"
                    .formatted(
                            place,
                            place,
                            isDepot(place) ? "Depot" : "Site",
                            10.4 + 0.22 * (place / WIDTH),
                            -9.5 + 0.22 * (place % WIDTH),
                            place / WIDTH / 6,
                            place / WIDTH / 3 * 5 + place % WIDTH / 5));
        }
    }

    private void roads() {
        List<String> lines = sheet("Roads", "ID,From,To,Length km,Class,Surface,Truck speed km/h,Passable");
        for (int place = 0; place < PLACES; place++) {
            if (place % WIDTH < WIDTH - 1) {
                road(lines, place, place + 1, place / WIDTH % 4 == 1);
            }
            if (place + WIDTH < PLACES) {
                road(lines, place, place + WIDTH, place % WIDTH % 5 == 2);
            }
        }
    }

    private void road(List<String> lines, int from, int to, boolean trunk) {
        lines.add("R%d,P%d,P%d,%.1f,%s,%s,%d,All year"
                .formatted(
                        lines.size(),
                        from,
                        to,
                        25 + 5 * random.nextDouble(),
                        trunk ? "Trunk" : "Secondary",
                        trunk ? "Asphalt" : "Gravel",
                        trunk ? 55 : 40));
    }

    private void goods() {
        sheet("Commodities", "ID,Name,Form,kg per unit,m³ per unit,Vehicle fuel")
                .addAll(List.of(
                        "RIZ,Rice,Dry,1,0.0014,no", "KIT,Kits,Dry,1,0.006,no", "GO,Diesel,Liquid,0.84,0.001,yes"));
        List<String> stock = sheet("Stock", "Place,Commodity,Quantity,Unit,Available on");
        for (int place = 0; place < PLACES; place++) {
            if (isDepot(place)) {
                stock.addAll(List.of(
                        "P%d,RIZ,600,t,".formatted(place),
                        "P%d,KIT,100,t,".formatted(place),
                        "P%d,GO,200000,L,".formatted(place)));
            }
        }
    }

    private void needs() {
        List<String> lines = sheet(
                "Needs", "ID,Place,Commodity,Quantity,Unit,People,Priority,Service,Autonomy days,Not before,Not after");
        for (int need = 0; need < NEEDS; need++) {
            int place = random.nextInt(PLACES);
            if (!isDepot(place)) {
                boolean fuel = random.nextInt(5) == 0;
                lines.add("N%d,P%d,%s,%d,%s,%d,%s,%s,%d,,"
                        .formatted(
                                need,
                                place,
                                fuel ? "GO" : random.nextInt(4) == 0 ? "KIT" : "RIZ",
                                fuel ? 1_000 + 500 * random.nextInt(6) : 2 + random.nextInt(8),
                                fuel ? "L" : "t",
                                200 + random.nextInt(3_000),
                                List.of("Critical", "High", "Normal").get(random.nextInt(3)),
                                fuel ? "Generator" : "Households",
                                random.nextInt(5)));
            }
        }
    }

    private void vehicles() {
        List<String> lines = sheet(
                "Vehicles",
                "Plate,Type,Base,Payload t,Volume m³,Compartments L,Gross weight t,Worst surface,Speed factor,Crew,"
                        + "Tank L,Consumption L/100 km,Fixed cost,Cost per km,Cost per day");
        for (int vehicle = 0; vehicle < VEHICLES; vehicle++) {
            int base = PLACES_PER_DEPOT * (vehicle % 12) + PLACES_PER_DEPOT / 2;
            lines.add(
                    vehicle % 5 == 0
                            ? "K%d,Tanker,P%d,11,0,5000/4000/3000,19,Earth,0.9,2,400,36,35,0.6,25"
                                    .formatted(vehicle, base)
                            : "T%d,Truck,P%d,12,48,,24,Earth,1,2,350,32,25,0.5,20".formatted(vehicle, base));
        }
    }

    /** Half of them around five places, the others anywhere. */
    private void incidents() {
        List<String> lines = sheet("Incidents", "ID,Date,Type,Latitude,Longitude,Precision,Fatalities");
        for (int incident = 0; incident < INCIDENTS; incident++) {
            boolean clustered = incident % 2 == 0;
            double latitude = clustered ? 11.2 + incident % 5 : 10.4 + 5 * random.nextDouble();
            double longitude = clustered ? -8.9 + incident % 5 : -9.5 + 5.3 * random.nextDouble();
            lines.add("I%d,%s,%s,%.4f,%.4f,1,%d"
                    .formatted(
                            incident,
                            AS_OF.minusDays(2 + random.nextInt(700)),
                            incident % 3 == 0 ? "Ambush" : "Attack",
                            latitude + 0.1 * random.nextDouble(),
                            longitude + 0.1 * random.nextDouble(),
                            random.nextInt(3)));
        }
    }

    private void settings() {
        sheet("Settings", "Setting,Value")
                .addAll(List.of("As of," + AS_OF, "First day," + AS_OF.plusDays(2), "Days," + DAYS));
    }
}
