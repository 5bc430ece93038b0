package org.sira.planner;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.AreaShape;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Compartment;
import org.sira.planner.model.Crossing;
import org.sira.planner.model.CrossingKind;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Horizon;
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
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.ServiceKind;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Surface;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.VehicleKind;
import org.sira.planner.model.Weights;
import org.sira.planner.network.RoadNetwork;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.risk.Corridor;
import org.sira.planner.risk.RiskMap;
import org.sira.planner.risk.SegmentRisk;

/**
 * A small operation drawn with few strokes.
 *
 * <p>Trucks drive 60 km/h without contingency unless a road says otherwise, so that a kilometre is a minute; loading
 * takes 60 minutes and so does unloading, whatever the weight. All else is as in the standard rules. On the first day
 * movement begins at 07:24 at the origin.
 */
public final class Sketch {

    /** First day of the horizon, a Monday of the dry season. */
    public static final LocalDate DAY1 = LocalDate.of(2026, 2, 2);

    public static final String FOOD = "food";
    public static final String MATS = "mats";
    public static final String DIESEL = "diesel";
    public static final String PETROL = "petrol";

    /** One vehicle in a minute on a road that says nothing else. */
    public static final double INCIDENTS_PER_MINUTE = 1e-6;

    private final Horizon horizon;
    private MovementRules rules = new MovementRules(
            30,
            60,
            8 * 60,
            0,
            60,
            60,
            0,
            LocalTime.of(6, 0),
            LocalTime.of(18, 0),
            60,
            RiskClass.HIGH,
            RiskClass.HIGH,
            3,
            10,
            5,
            7,
            13,
            120,
            20,
            OptionalDouble.empty(),
            0);
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<RoadSegment> roads = new ArrayList<>();
    private final Map<String, SegmentRisk> risks = new LinkedHashMap<>();
    private final List<Corridor> corridors = new ArrayList<>();
    private final List<Vehicle> vehicles = new ArrayList<>();
    private final List<Stock> stocks = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<Load> loads = new ArrayList<>();
    private final List<Curfew> curfews = new ArrayList<>();
    private final List<Closure> closures = new ArrayList<>();
    private final List<OperationArea> areas = new ArrayList<>();
    private final List<AnnouncedColumn> columns = new ArrayList<>();

    public Sketch(int days) {
        horizon = new Horizon(DAY1, days);
    }

    /** The first day is day 1. */
    public static LocalDateTime at(int day, int hour, int minute) {
        return DAY1.plusDays(day - 1).atTime(hour, minute);
    }

    public Sketch rules(MovementRules changed) {
        rules = changed;
        return this;
    }

    public MovementRules rules() {
        return rules;
    }

    public Sketch convoysOf(int least, int most) {
        return rules(rules.withConvoySize(least, most));
    }

    /** A place so many km north and east of the origin; its cercle is its own id. */
    public Sketch place(String id, PlaceKind kind, double northKm, double eastKm, boolean haven) {
        GeoPoint position = new GeoPoint(11 + northKm / 111.195, -7.5 + eastKm / 109.15);
        places.put(id, new Place(id, id, kind, position, "Sikasso", id, haven));
        return this;
    }

    public Sketch depot(String id, double northKm) {
        return place(id, PlaceKind.DEPOT, northKm, 0, false);
    }

    public Sketch haven(String id, double northKm) {
        return place(id, PlaceKind.TOWN, northKm, 0, true);
    }

    /** A place at which nobody may wait. */
    public Sketch site(String id, double northKm) {
        return place(id, PlaceKind.SITE, northKm, 0, false);
    }

    public GeoPoint position(String placeId) {
        return place(placeId).position();
    }

    private Place place(String id) {
        Place place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("No place " + id + " is drawn yet.");
        }
        return place;
    }

    public Sketch road(String id, String from, String to, double km) {
        return road(id, from, to, km, RiskClass.LOW);
    }

    public Sketch road(String id, String from, String to, double km, RiskClass riskClass) {
        return road(
                new RoadSegment(
                        id, from, to, km, RoadClass.SECONDARY, Surface.GRAVEL, 60, Double.POSITIVE_INFINITY, false),
                riskClass);
    }

    public Sketch road(RoadSegment road, RiskClass riskClass) {
        roads.add(road);
        risks.put(road.id(), new SegmentRisk(road.id(), 0.01, INCIDENTS_PER_MINUTE * 60 * 24, riskClass, List.of()));
        return this;
    }

    /** A ferry or border on a road that is drawn. */
    public Sketch crossing(String roadId, CrossingKind kind, int opensAtHour, int closesAtHour, int delayMin) {
        Crossing crossing = new Crossing(kind, LocalTime.of(opensAtHour, 0), LocalTime.of(closesAtHour, 0), delayMin);
        roads.replaceAll(road -> road.id().equals(roadId) ? road.withCrossing(crossing) : road);
        return this;
    }

    /** Roads between successive places, all of class HIGH: C1, C2 … for corridor C. */
    public Sketch corridor(String id, List<String> placeIds, double... km) {
        List<String> roadIds = new ArrayList<>();
        for (int i = 0; i < km.length; i++) {
            roadIds.add(id + (i + 1));
            road(id + (i + 1), placeIds.get(i), placeIds.get(i + 1), km[i], RiskClass.HIGH);
        }
        corridors.add(new Corridor(id, id, placeIds, roadIds));
        return this;
    }

    public Sketch vehicle(Vehicle vehicle) {
        vehicles.add(vehicle);
        return this;
    }

    /** 25 t and 50 m³; 750 km with a full tank. */
    public Sketch truck(String id, String base) {
        return vehicle(truckOf(id, base, 25_000, 1));
    }

    public Vehicle truckOf(String id, String base, double payloadKg, double speedFactor) {
        return new Vehicle(
                id,
                VehicleKind.TRUCK,
                base,
                payloadKg,
                50,
                List.of(),
                38,
                Surface.EARTH,
                speedFactor,
                2,
                300,
                40,
                horizon.start(),
                horizon.end(),
                50,
                0.5,
                20);
    }

    public Sketch tanker(String id, String base, double... compartmentsLitres) {
        return vehicle(tankerOf(id, base, compartmentsLitres));
    }

    public Vehicle tankerOf(String id, String base, double... compartmentsLitres) {
        return new Vehicle(
                id,
                VehicleKind.TANKER,
                base,
                40_000,
                0,
                DoubleStream.of(compartmentsLitres).mapToObj(Compartment::new).toList(),
                38,
                Surface.EARTH,
                1,
                3,
                300,
                35,
                horizon.start(),
                horizon.end(),
                80,
                0.8,
                30);
    }

    /** There already. */
    public Sketch stock(String placeId, String commodityId, double quantity) {
        return stock(placeId, commodityId, quantity, horizon.start());
    }

    public Sketch stock(String placeId, String commodityId, double quantity, LocalDateTime availableAt) {
        stocks.add(new Stock(placeId, commodityId, quantity, availableAt));
        return this;
    }

    /** A need of one load, named as the need is; people decide its worth. */
    public Sketch need(String id, String placeId, String commodityId, double quantity, int people) {
        return need(id, placeId, commodityId, quantity, people, horizon.start(), horizon.end());
    }

    public Sketch need(
            String id,
            String placeId,
            String commodityId,
            double quantity,
            int people,
            LocalDateTime notBefore,
            LocalDateTime notAfter) {
        Need need = new Need(
                id,
                placeId,
                commodityId,
                quantity,
                people,
                Priority.NORMAL,
                ServiceKind.HOUSEHOLDS,
                0,
                notBefore,
                notAfter,
                NeedOrigin.STATED);
        needs.add(need);
        loads.add(new Load(id, need, quantity, 1));
        return this;
    }

    /** A need cut into equal loads. */
    public Sketch need(Need need, int parts) {
        needs.add(need);
        for (int part = 1; part <= parts; part++) {
            loads.add(new Load(need.id() + "/" + part, need, need.quantity() / parts, 1.0 / parts));
        }
        return this;
    }

    public Sketch curfew(String cercle, int firstDay, int lastDay, LocalTime from, LocalTime to) {
        curfews.add(new Curfew(
                "curfew-" + curfews.size(), cercle, DAY1.plusDays(firstDay - 1), DAY1.plusDays(lastDay - 1), from, to));
        return this;
    }

    public Sketch closure(String roadId, int firstDay, int lastDay) {
        closures.add(new Closure(
                "closure-" + closures.size(),
                roadId,
                DAY1.plusDays(firstDay - 1),
                DAY1.plusDays(lastDay - 1),
                "bridge under repair"));
        return this;
    }

    /** Around a place. */
    public Sketch area(String placeId, double radiusKm, int firstDay, int lastDay, boolean closed, double multiplier) {
        areas.add(new OperationArea(
                "area-" + areas.size(),
                "Area",
                new AreaShape.Circle(position(placeId), radiusKm),
                DAY1.plusDays(firstDay - 1),
                DAY1.plusDays(lastDay - 1),
                closed,
                multiplier));
        return this;
    }

    public Sketch column(String roadId, LocalDateTime from, LocalDateTime to) {
        columns.add(new AnnouncedColumn("column-" + columns.size(), List.of(roadId), from, to));
        return this;
    }

    public PlanFacts facts() {
        List<Place> placeList = List.copyOf(places.values());
        Operation operation = new Operation(
                "Sketch",
                DAY1.minusDays(1),
                placeList,
                roads,
                List.of(
                        new Commodity(FOOD, "Food", CommodityForm.DRY, 1, 0.0015, false),
                        new Commodity(MATS, "Mats", CommodityForm.DRY, 1, 0.02, false),
                        new Commodity(DIESEL, "Diesel", CommodityForm.LIQUID, 0.85, 0.001, true),
                        new Commodity(PETROL, "Petrol", CommodityForm.LIQUID, 0.75, 0.001, false)),
                vehicles,
                stocks,
                needs,
                List.of(),
                List.of(),
                15,
                List.of(),
                List.of(),
                new Restrictions(curfews, closures, areas, columns),
                rules);
        return new PlanFacts(
                operation,
                horizon,
                Weights.of(Preset.BALANCED),
                new RoadNetwork(placeList, roads),
                new RiskMap(operation.asOf(), Optional.of(operation.asOf().minusDays(1)), risks),
                corridors,
                needs,
                loads);
    }
}
