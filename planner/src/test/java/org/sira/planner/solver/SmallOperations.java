package org.sira.planner.solver;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.sira.planner.Sketch;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Need;
import org.sira.planner.model.NeedOrigin;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Priority;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.ServiceKind;
import org.sira.planner.model.Surface;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.PlanFacts;

/**
 * Generated operations of some ten places, each with other features: what a plan may meet, it meets in one of them.
 *
 * <p>A feature depends on the seed alone (its remainders), so that each occurs in some seeds and with others.
 */
public final class SmallOperations {

    private static final int DAYS = 4;

    private final long seed;
    private final SplittableRandom random;
    private final Sketch sketch = new Sketch(DAYS);
    private final List<String> depots = new ArrayList<>();
    private int roads;

    private SmallOperations(long seed) {
        this.seed = seed;
        random = new SplittableRandom(seed);
    }

    public static PlanFacts of(long seed) {
        return new SmallOperations(seed).draw();
    }

    private boolean oneIn(int seeds, int which) {
        return seed % seeds == which;
    }

    private PlanFacts draw() {
        sketch.convoysOf(oneIn(5, 0) ? 1 : 2, 4);
        places();
        corridors();
        vehicles();
        stocks();
        needs();
        restrictions();
        caps();
        return sketch.facts();
    }

    private void places() {
        depot("D0", 0, 0);
        depot("D1", 10, 90);
        road("D0", "D1", 60, RiskClass.LOW);
        if (oneIn(2, 0)) {
            sketch.place("border", PlaceKind.BORDER_ENTRY, -60, 30, oneIn(4, 0));
            road("D0", "border", 50, RiskClass.LOW);
            road("D1", "border", 40, RiskClass.MODERATE);
        } else {
            depot("D2", -50, 40);
            road("D0", "D2", 50, RiskClass.LOW);
        }
        for (int i = 0; i < 3; i++) {
            String site = "S" + i;
            site(site, depots.get(i % depots.size()), 30 + random.nextInt(60), oneIn(3, i % 3));
            road(depots.get(i % depots.size()), site, 30 + random.nextInt(20), RiskClass.LOW);
        }
        road("S0", "S2", 30, RiskClass.MODERATE);
        if (oneIn(6, 2)) {
            // Beyond a night's halt.
            sketch.place("haven", PlaceKind.TOWN, 60, -120, true);
            sketch.place("far", PlaceKind.SITE, 60, -260, false);
            road("D0", "haven", 40, RiskClass.LOW);
            road("haven", "far", 45, RiskClass.LOW);
        }
        if (oneIn(6, 3)) {
            sketch.place("cut-off", PlaceKind.SITE, 80, -60, false);
        }
        if (oneIn(6, 4)) {
            sketch.place("front", PlaceKind.SITE, 50, -60, false);
            road("D0", "front", 50, RiskClass.EXTREME);
        }
    }

    private void depot(String id, double northKm, double eastKm) {
        sketch.place(id, PlaceKind.DEPOT, northKm, eastKm, false);
        depots.add(id);
    }

    private void site(String id, String near, double km, boolean haven) {
        GeoPoint from = sketch.position(near);
        double angle = random.nextDouble() * 2 * StrictMath.PI;
        double north = (from.latitude() - 11) * 111.195 + km * StrictMath.sin(angle);
        double east = (from.longitude() + 7.5) * 109.15 + km * StrictMath.cos(angle);
        sketch.place(id, PlaceKind.SITE, north, east, haven);
    }

    private void road(String from, String to, double speedKmh, RiskClass riskClass) {
        String id = "R" + roads++;
        double km = sketch.position(from).distanceKm(sketch.position(to)) * 1.2;
        double bridgeT = oneIn(4, 1) && to.equals("S1") ? 30 : Double.POSITIVE_INFINITY;
        Surface surface = roads % 3 == 0 ? Surface.EARTH : Surface.GRAVEL;
        sketch.road(
                new RoadSegment(id, from, to, km, RoadClass.SECONDARY, surface, speedKmh, bridgeT, false), riskClass);
    }

    /** One or two; the first has an inner place in every other seed. */
    private void corridors() {
        boolean inner = oneIn(2, 1);
        sketch.place("gate", PlaceKind.TOWN, 55 + random.nextInt(30), 20, oneIn(3, 1));
        road("D0", "gate", 55, RiskClass.LOW);
        sketch.place("inner", PlaceKind.SITE, 115, 25, false);
        sketch.place("town", PlaceKind.SITE, 150, 30, oneIn(2, 0));
        if (inner) {
            sketch.corridor("C", List.of("gate", "inner", "town"), 40, 35);
        } else {
            road("town", "inner", 40, RiskClass.LOW);
            sketch.corridor("C", List.of("gate", "town"), 80);
        }
        if (oneIn(3, 0)) {
            sketch.place("gate2", PlaceKind.JUNCTION, 30, 130, true);
            sketch.place("town2", PlaceKind.SITE, 60, 170, true);
            road("D1", "gate2", 50, RiskClass.LOW);
            sketch.corridor("E", List.of("gate2", "town2"), 60);
        }
    }

    private void vehicles() {
        for (int v = 0; v < 5; v++) {
            String base = depots.get(v % depots.size());
            Vehicle truck = sketch.truckOf("T" + v, base, 10_000 + 5_000 * random.nextInt(3), v == 3 ? 0.8 : 1);
            if (oneIn(3, 0) && !base.equals(depots.get(1))) {
                truck = truck.alsoLoadingAt(List.of(depots.get(1)));
            }
            sketch.vehicle(v == 4 && oneIn(3, 2) ? from(truck, 2) : truck);
        }
        sketch.tanker("K0", "D0", 5_000, 4_000, 3_000);
        sketch.tanker("K1", depots.get(1), 6_000, 6_000);
    }

    /** In the workshop until the morning of a day. */
    private static Vehicle from(Vehicle vehicle, int day) {
        return new Vehicle(
                vehicle.id(),
                vehicle.kind(),
                vehicle.baseId(),
                vehicle.payloadKg(),
                vehicle.volumeM3(),
                vehicle.compartments(),
                vehicle.grossWeightT(),
                vehicle.worstSurface(),
                vehicle.speedFactor(),
                vehicle.crew(),
                vehicle.tankLitres(),
                vehicle.consumptionLPer100Km(),
                Sketch.at(day, 9, 30),
                vehicle.availableUntil(),
                vehicle.fixedCost(),
                vehicle.costPerKm(),
                vehicle.costPerDay());
    }

    private void stocks() {
        boolean border = oneIn(2, 0);
        for (String depot : depots) {
            if (isRefilled(depot)) {
                sketch.stock(depot, Sketch.DIESEL, 9_000);
                continue;
            }
            sketch.stock(depot, Sketch.FOOD, 20_000 + random.nextInt(20_000));
            sketch.stock(depot, Sketch.FOOD, 15_000, Sketch.at(2, 9, 0));
            sketch.stock(depot, Sketch.DIESEL, 9_000);
            if (!border) {
                sketch.stock(depot, Sketch.PETROL, 6_000, Sketch.at(1, 10, 0));
            }
        }
        if (border) {
            sketch.stock("border", Sketch.PETROL, 12_000);
            sketch.stock("border", Sketch.DIESEL, 12_000, Sketch.at(2, 0, 0));
            sketch.stock("border", Sketch.MATS, 3_000, Sketch.at(1, 12, 0));
        }
    }

    /** A depot that has no food but what it is brought. */
    private boolean isRefilled(String depot) {
        return oneIn(4, 3) && depot.equals(depots.get(1));
    }

    private void needs() {
        if (isRefilled(depots.get(1))) {
            need("refill", depots.get(1), Sketch.FOOD, 20_000, 4, 1, DAYS + 1);
        }
        for (String place : List.of("S0", "S1", "S2", "town", "inner")) {
            int parts = 1 + random.nextInt(3);
            need("food-" + place, place, Sketch.FOOD, 5_000.0 * parts, parts, 1, DAYS + 1);
        }
        need("diesel-town", "town", Sketch.DIESEL, 8_000, 2, 1, DAYS + 1);
        need("petrol-town", "town", Sketch.PETROL, 3_000, 1, 1, DAYS + 1);
        need("petrol-S0", "S0", Sketch.PETROL, 2_500, 1, 1, DAYS + 1);
        need("window", "S1", Sketch.FOOD, 4_000, 1, 2, 3);
        if (oneIn(2, 0)) {
            need("mats-S2", "S2", Sketch.MATS, 2_000, 2, 1, DAYS + 1);
        }
        if (oneIn(3, 0)) {
            need("food-town2", "town2", Sketch.FOOD, 10_000, 2, 1, DAYS + 1);
        }
        if (oneIn(6, 2)) {
            need("food-far", "far", Sketch.FOOD, 5_000, 1, 1, DAYS + 1);
        }
        if (oneIn(6, 3)) {
            need("food-cut-off", "cut-off", Sketch.FOOD, 5_000, 1, 1, DAYS + 1);
        }
        if (oneIn(6, 4)) {
            need("food-front", "front", Sketch.FOOD, 5_000, 1, 1, DAYS + 1);
        }
        if (oneIn(6, 5)) {
            need("crane", "S0", Sketch.FOOD, 30_000, 1, 1, DAYS + 1);
            need("mats-nowhere", "S0", Sketch.MATS, 1_000, 1, 1, DAYS + 1);
        }
        if (oneIn(6, 1)) {
            need("at-dawn", "S1", Sketch.FOOD, 3_000, 1, 0, 1);
            need("great-need", "S2", Sketch.FOOD, 120_000, 24, 1, DAYS + 1);
        }
    }

    /** Received from the start of a day up to that of another one. */
    private void need(
            String id, String place, String commodity, double quantity, int parts, int fromDay, int beforeDay) {
        sketch.need(
                new Need(
                        id,
                        place,
                        commodity,
                        quantity,
                        100 + random.nextInt(2_000),
                        Priority.values()[random.nextInt(3)],
                        ServiceKind.HOUSEHOLDS,
                        autonomyDays(),
                        Sketch.at(fromDay, 0, 0),
                        beforeDay == 1 ? Sketch.at(1, 8, 0) : Sketch.at(beforeDay, 0, 0),
                        NeedOrigin.STATED),
                parts);
    }

    /** Often what a stock lasts: no whole number of minutes. */
    private double autonomyDays() {
        int days = random.nextInt(4);
        return oneIn(2, 1) ? days * 0.9137 : days;
    }

    private void caps() {
        OptionalDouble mostRouteExposure = oneIn(5, 2) ? OptionalDouble.of(2.5e-4) : OptionalDouble.empty();
        // As of the day before: until 10:00 of the first day.
        int leadHours = oneIn(3, 1) ? 34 : 0;
        sketch.rules(sketch.rules().withCapAndLead(mostRouteExposure, leadHours));
    }

    private void restrictions() {
        if (oneIn(3, 0)) {
            sketch.curfew("Sikasso", 0, DAYS, LocalTime.of(16, 0), LocalTime.of(8, 30));
        }
        if (oneIn(3, 1)) {
            sketch.closure("R0", 1, 2).closure(oneIn(2, 1) ? "C1" : "R2", 2, 2);
        }
        if (oneIn(4, 2)) {
            sketch.area("S1", 12, 2, 2, true, 1);
        }
        if (oneIn(4, 3)) {
            sketch.area("gate", 25, 1, 3, false, 2.5);
        }
        if (oneIn(5, 1)) {
            sketch.column("C1", Sketch.at(1, 11, 0), Sketch.at(1, 12, 0));
        }
    }
}
