package org.sira.planner.solver;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.AreaShape;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Compartment;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.GeoPrecision;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Incident;
import org.sira.planner.model.IncidentChannel;
import org.sira.planner.model.Load;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Need;
import org.sira.planner.model.NeedOrigin;
import org.sira.planner.model.Operation;
import org.sira.planner.model.OperationArea;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Priority;
import org.sira.planner.model.Restrictions;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.ServiceKind;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Surface;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.VehicleKind;
import org.sira.planner.model.Weights;
import org.sira.planner.network.NetworkGenerator;
import org.sira.planner.plan.PlanFacts;

/**
 * A generated operation as large as a country's: {@value #LOADS} loads, {@value #VEHICLES} vehicles, {@value #DEPOTS}
 * depots, {@value #DAYS} days and {@value #PLACES} places. All is invented. Incidents are thick around a few places, so
 * that a few roads are EXTREME, chains of roads around them are corridors and most of the country is quiet. The same seed
 * makes the same operation.
 */
public final class NationalOperation {

    public static final int LOADS = 1_000;
    public static final int VEHICLES = 150;
    public static final int DEPOTS = 12;
    public static final int DAYS = 14;
    public static final int PLACES = 600;

    private static final int MOST_NEEDS = 900;
    private static final int SITES = 260;
    private static final int ROWS_PER_CERCLE = 5;
    private static final int HOT_SPOTS = 5;
    private static final int INCIDENTS_OF_HOT_SPOT = 90;
    private static final int INCIDENTS_ELSEWHERE = 250;

    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 1);
    private static final Horizon HORIZON = new Horizon(AS_OF.plusDays(2), DAYS);

    private static final Commodity CEREALS = new Commodity("cereals", "Cereals", CommodityForm.DRY, 1, 0.0014, false);
    private static final Commodity KITS = new Commodity("kits", "Shelter kits", CommodityForm.DRY, 1, 0.006, false);
    private static final Commodity MEDICINES =
            new Commodity("medicines", "Medicines", CommodityForm.DRY, 1, 0.004, false);
    private static final Commodity DIESEL = new Commodity("diesel", "Diesel", CommodityForm.LIQUID, 0.84, 0.001, true);
    private static final Commodity PETROL = new Commodity("petrol", "Petrol", CommodityForm.LIQUID, 0.74, 0.001, false);
    private static final Commodity KEROSENE =
            new Commodity("kerosene", "Kerosene", CommodityForm.LIQUID, 0.8, 0.001, false);
    private static final List<Commodity> COMMODITIES = List.of(CEREALS, KITS, MEDICINES, DIESEL, PETROL, KEROSENE);

    private final OperationSize size;
    private final int placesPerRow;
    private final SplittableRandom random;
    private final List<Place> places = new ArrayList<>();
    private final List<RoadSegment> roads;
    private final List<Place> depots = new ArrayList<>();
    private final List<Place> sites = new ArrayList<>();
    private final List<GeoPoint> hotSpots = new ArrayList<>();
    private final List<Incident> incidents;
    private final List<Vehicle> vehicles;
    private final Restrictions restrictions;

    private NationalOperation(OperationSize size, long seed) {
        this.size = size;
        placesPerRow = (int) StrictMath.ceil(StrictMath.sqrt(size.places()));
        random = new SplittableRandom(seed);
        NetworkGenerator.Generated generated = NetworkGenerator.generate(size.places(), seed);
        roads = generated.network().roads();
        namePlaces(generated.network().places());
        drawHotSpots();
        incidents = incidents();
        vehicles = vehicles();
        restrictions = restrictions();
    }

    public static PlanFacts of(long seed) {
        return of(OperationSize.NATIONAL, seed);
    }

    /** Another size of the same kind: all but the hours of the day and the days of the horizon shrinks with it. */
    public static PlanFacts of(OperationSize size, long seed) {
        return new NationalOperation(size, seed).facts();
    }

    private PlanFacts facts() {
        List<Need> drawn = needs();
        Operation all = operation(drawn, stocks(drawn));
        PlanFacts before = PlanFacts.of(all, HORIZON, Weights.of(Preset.BALANCED));
        List<Need> kept = asManyAs(size.loads(), before.loads());
        return PlanFacts.of(operation(kept, stocks(kept)), HORIZON, Weights.of(Preset.BALANCED));
    }

    private Operation operation(List<Need> needs, List<Stock> stocks) {
        return new Operation(
                "National",
                AS_OF,
                places,
                roads,
                COMMODITIES,
                vehicles,
                stocks,
                needs,
                List.of(),
                List.of(),
                15,
                incidents,
                List.of(),
                restrictions,
                MovementRules.standard());
    }

    /** Needs whose loads are so many together, in their order; those that would be too many are passed over. */
    private static List<Need> asManyAs(int wanted, List<Load> loads) {
        Map<Need, Integer> loadsOfNeed = new LinkedHashMap<>();
        loads.forEach(load -> loadsOfNeed.merge(load.need(), 1, Integer::sum));
        List<Need> kept = new ArrayList<>();
        int count = 0;
        for (Map.Entry<Need, Integer> entry : loadsOfNeed.entrySet()) {
            if (count + entry.getValue() <= wanted) {
                kept.add(entry.getKey());
                count += entry.getValue();
            }
        }
        return kept;
    }

    /** Depots as far from each other as may be, then sites; region and cercle by rows and columns of the grid. */
    private void namePlaces(List<Place> drawn) {
        List<Integer> chosen = new ArrayList<>(List.of(random.nextInt(drawn.size())));
        while (chosen.size() < size.depots()) {
            int farthest = 0;
            double most = 0;
            for (int place = 0; place < drawn.size(); place++) {
                GeoPoint here = drawn.get(place).position();
                double nearest = chosen.stream()
                        .mapToDouble(other -> here.distanceKm(drawn.get(other).position()))
                        .min()
                        .orElseThrow();
                if (nearest > most) {
                    most = nearest;
                    farthest = place;
                }
            }
            chosen.add(farthest);
        }
        for (int place = 0; place < drawn.size(); place++) {
            boolean depot = chosen.contains(place);
            boolean site = !depot && random.nextInt(size.places()) < size.byPlaces(SITES);
            PlaceKind kind = depot ? PlaceKind.DEPOT : site ? PlaceKind.SITE : PlaceKind.TOWN;
            int row = place / placesPerRow / ROWS_PER_CERCLE;
            int column = place % placesPerRow / ROWS_PER_CERCLE;
            Place was = drawn.get(place);
            Place named = new Place(
                    was.id(),
                    was.name(),
                    kind,
                    was.position(),
                    "Region " + row,
                    "Cercle " + row + "-" + column,
                    depot || was.safeHaven());
            places.add(named);
            if (depot) {
                depots.add(named);
            } else if (site) {
                sites.add(named);
            }
        }
    }

    private void drawHotSpots() {
        while (hotSpots.size() < StrictMath.max(2, size.byPlaces(HOT_SPOTS))) {
            GeoPoint spot = places.get(random.nextInt(places.size())).position();
            if (depots.stream().allMatch(depot -> depot.position().distanceKm(spot) > 45)) {
                hotSpots.add(spot);
            }
        }
    }

    /** Four years: dense in the last months around the hot spots, and a few anywhere. */
    private List<Incident> incidents() {
        List<Incident> drawn = new ArrayList<>();
        for (int spot = 0; spot < hotSpots.size(); spot++) {
            for (int i = 0; i < INCIDENTS_OF_HOT_SPOT; i++) {
                double spreadDeg = 0.22 * (random.nextDouble() + random.nextDouble() - 1);
                drawn.add(incident(drawn.size(), near(hotSpots.get(spot), spreadDeg), 700));
            }
        }
        for (int i = 0; i < size.byPlaces(INCIDENTS_ELSEWHERE); i++) {
            drawn.add(incident(
                    drawn.size(), near(places.get(random.nextInt(places.size())).position(), 0.1), 1_400));
        }
        return drawn;
    }

    private Incident incident(int number, GeoPoint position, int mostDaysAgo) {
        double recent = random.nextDouble();
        return new Incident(
                "I" + number,
                AS_OF.minusDays(1 + (int) (mostDaysAgo * recent * recent)),
                position,
                random.nextInt(3) == 0 ? GeoPrecision.NEAR : GeoPrecision.EXACT,
                random.nextInt(3) == 0 ? IncidentChannel.OTHER : IncidentChannel.ROAD,
                "Attack",
                random.nextInt(4),
                1);
    }

    private GeoPoint near(GeoPoint centre, double spreadDeg) {
        double angle = random.nextDouble() * 2 * StrictMath.PI;
        return new GeoPoint(
                centre.latitude() + spreadDeg * StrictMath.sin(angle),
                centre.longitude() + spreadDeg * StrictMath.cos(angle));
    }

    /** Six of ten are dry. A third can be received in a part of the horizon only. */
    private List<Need> needs() {
        List<Need> drawn = new ArrayList<>();
        for (int i = 0; i < size.byLoads(MOST_NEEDS); i++) {
            boolean dry = random.nextInt(10) < 6;
            Commodity commodity =
                    dry ? COMMODITIES.get(i % 7 < 4 ? 0 : 1 + i % 2) : COMMODITIES.get(i % 5 < 3 ? 3 : 4 + i % 2);
            int fromDay = random.nextInt(6) == 0 ? 3 + random.nextInt(6) : 0;
            int days = random.nextInt(6) == 0 ? 4 + random.nextInt(4) : DAYS;
            drawn.add(new Need(
                    "N" + i,
                    sites.get(random.nextInt(sites.size())).id(),
                    commodity.id(),
                    100 * (dry ? 20 + random.nextInt(180) : 10 + random.nextInt(110)),
                    100 + random.nextInt(dry ? 4_000 : 8_000),
                    Priority.values()[StrictMath.min(2, random.nextInt(5))],
                    dry ? ServiceKind.HOUSEHOLDS : ServiceKind.values()[1 + random.nextInt(3)],
                    random.nextInt(0, 9) + random.nextInt(4) / 4.0,
                    HORIZON.day(fromDay).atStartOfDay(),
                    HORIZON.day(StrictMath.min(DAYS - 1, fromDay + days)).atTime(18, 0),
                    NeedOrigin.STATED));
        }
        return drawn;
    }

    /** Somewhat more than is asked for, unevenly over the depots; four tenths of it arrive during the horizon. */
    private List<Stock> stocks(List<Need> needs) {
        SplittableRandom own = new SplittableRandom(17);
        List<Stock> stocks = new ArrayList<>();
        for (Commodity commodity : COMMODITIES) {
            double asked = needs.stream()
                    .filter(need -> need.commodityId().equals(commodity.id()))
                    .mapToDouble(Need::quantity)
                    .sum();
            for (Place depot : depots) {
                double share = StrictMath.rint(asked / size.depots() * (0.8 + 0.7 * own.nextDouble()));
                stocks.add(new Stock(
                        depot.id(),
                        commodity.id(),
                        StrictMath.rint(0.6 * share) + (commodity.vehicleFuel() ? 30_000 : 0),
                        AS_OF.atStartOfDay()));
                stocks.add(new Stock(
                        depot.id(),
                        commodity.id(),
                        StrictMath.rint(0.4 * share),
                        HORIZON.day(2 + own.nextInt(6)).atTime(10, 0)));
            }
        }
        return stocks;
    }

    private Restrictions restrictions() {
        int middle = (placesPerRow - 1) / ROWS_PER_CERCLE / 2;
        List<Curfew> curfews = List.of(
                new Curfew(
                        "night", "Region 1", HORIZON.day(0), HORIZON.day(13), LocalTime.of(20, 0), LocalTime.of(6, 0)),
                new Curfew(
                        "dusk",
                        "Cercle %d-%d".formatted(middle, middle),
                        HORIZON.day(3),
                        HORIZON.day(9),
                        LocalTime.of(16, 0),
                        LocalTime.of(8, 0)));
        List<Closure> closures = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int from = 4 * (i % 3);
            closures.add(new Closure(
                    "C" + i,
                    roads.get(random.nextInt(roads.size())).id(),
                    HORIZON.day(from),
                    HORIZON.day(from + 3),
                    "Bridge under repair"));
        }
        List<OperationArea> areas = List.of(
                new OperationArea(
                        "A0",
                        "East",
                        new AreaShape.Circle(near(hotSpots.get(0), 0.5), 25),
                        HORIZON.day(2),
                        HORIZON.day(5),
                        true,
                        1),
                new OperationArea(
                        "A1",
                        "West",
                        new AreaShape.Circle(near(hotSpots.get(1), 0.5), 30),
                        HORIZON.day(0),
                        HORIZON.day(7),
                        false,
                        2));
        List<AnnouncedColumn> columns = List.of(new AnnouncedColumn(
                "K0",
                List.of(roads.get(random.nextInt(roads.size())).id()),
                HORIZON.day(5).atTime(7, 0),
                HORIZON.day(5).atTime(11, 0)));
        return new Restrictions(curfews, closures, areas, columns);
    }

    private List<Vehicle> vehicles() {
        int trucks = size.vehicles() * 6 / 10;
        int tankers = size.vehicles() * 3 / 10;
        List<Vehicle> fleet = new ArrayList<>();
        for (int i = 0; i < size.vehicles(); i++) {
            Place base = depots.get(i % size.depots());
            Vehicle vehicle = i < trucks
                    ? truck("T" + i, base, i / size.depots() % 3)
                    : i < trucks + tankers ? tanker("K" + i, base, i / size.depots() % 2) : support("S" + i, base);
            fleet.add(
                    random.nextInt(3) == 0
                            ? vehicle.alsoLoadingAt(List.of(nearestDepot(base).id()))
                            : vehicle);
        }
        return fleet;
    }

    private Place nearestDepot(Place base) {
        return depots.stream()
                .filter(depot -> !depot.equals(base))
                .min(Comparator.comparingDouble(depot -> depot.position().distanceKm(base.position())))
                .orElseThrow();
    }

    private Vehicle truck(String id, Place base, int size) {
        double payloadKg = List.of(10_000, 15_000, 25_000).get(size);
        Surface worst = size == 2 ? Surface.GRAVEL : Surface.EARTH;
        return vehicle(id, VehicleKind.TRUCK, base, payloadKg, 4e-3 * payloadKg, List.of(), worst, 1);
    }

    private Vehicle tanker(String id, Place base, int size) {
        List<Compartment> compartments = new ArrayList<>();
        for (int i = 0; i < 3 + size; i++) {
            compartments.add(new Compartment(size == 0 ? 5_000 : 6_000));
        }
        double payloadKg = size == 0 ? 13_000 : 21_000;
        return vehicle(id, VehicleKind.TANKER, base, payloadKg, 0, compartments, Surface.EARTH, 0.9);
    }

    private Vehicle support(String id, Place base) {
        return vehicle(id, VehicleKind.SUPPORT, base, 500, 2, List.of(), Surface.EARTH, 1.1);
    }

    private Vehicle vehicle(
            String id,
            VehicleKind kind,
            Place base,
            double payloadKg,
            double volumeM3,
            List<Compartment> compartments,
            Surface worstSurface,
            double speedFactor) {
        int firstDay = random.nextInt(8) == 0 ? 2 + random.nextInt(5) : 0;
        boolean light = kind == VehicleKind.SUPPORT;
        return new Vehicle(
                id,
                kind,
                base.id(),
                payloadKg,
                volumeM3,
                compartments,
                light ? 3 : 1.6 * payloadKg / 1_000,
                worstSurface,
                speedFactor,
                2,
                light ? 90 : 400,
                light ? 12 : 36,
                HORIZON.day(firstDay).atStartOfDay(),
                HORIZON.end(),
                light ? 10 : 30,
                light ? 0.2 : 0.5,
                light ? 8 : 20);
    }
}
