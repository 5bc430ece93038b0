package org.sira.planner.solver;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Load;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Need;
import org.sira.planner.model.NeedOrigin;
import org.sira.planner.model.Operation;
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
 * Generated operations in which company decides: three depots on safe roads, and five corridors with most of the need
 * behind them.
 *
 * <p>33 places: 3 depots, 13 sites along safe roads, and for each corridor a gate town, a far town and sites.
 */
public enum ConvoyShape {
    /** More vehicles and days than the need asks for. */
    AMPLE(26, 7),
    /** Enough vehicles, hardly enough days. */
    TIGHT(26, 3),
    /** So few vehicles that whoever crosses a corridor takes the whole fleet of a depot along. */
    THIN(9, 7),
    /** Four vehicles at each depot, one more than a convoy needs. */
    LEAN(12, 5);

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 5, 5);
    private static final int SAFE_SITES = 8;
    private static final int CORRIDORS = 5;

    private final int vehicles;
    private final int days;

    ConvoyShape(int vehicles, int days) {
        this.vehicles = vehicles;
        this.days = days;
    }

    public PlanFacts facts(long seed, int convoyMinVehicles) {
        return new Builder(seed, convoyMinVehicles).build();
    }

    private final class Builder {

        private final SplittableRandom random;
        private final int convoyMin;
        private final Horizon horizon = new Horizon(FIRST_DAY, days);
        private final List<Place> places = new ArrayList<>();
        private final List<RoadSegment> roads = new ArrayList<>();
        private final List<Vehicle> fleet = new ArrayList<>();
        private final List<Need> needs = new ArrayList<>();
        private final List<Load> loads = new ArrayList<>();
        private final List<Corridor> corridors = new ArrayList<>();
        private final Map<String, SegmentRisk> risks = new LinkedHashMap<>();

        Builder(long seed, int convoyMin) {
            random = new SplittableRandom(seed);
            this.convoyMin = convoyMin;
        }

        PlanFacts build() {
            place("D0", PlaceKind.DEPOT, 11.3, -5.7, true);
            place("D1", PlaceKind.DEPOT, 11.4, -7.4, true);
            place("D2", PlaceKind.DEPOT, 12.4, -5.5, true);
            road("D0", "D1", RoadClass.TRUNK, 60, false);
            road("D0", "D2", RoadClass.TRUNK, 60, false);
            for (int i = 0; i < SAFE_SITES; i++) {
                String depot = "D" + i % 3;
                site("S" + i, depot, 0.3 + random.nextDouble() * 0.4);
                road(depot, "S" + i, RoadClass.SECONDARY, 35, false);
                need("S" + i);
            }
            for (int c = 0; c < CORRIDORS; c++) {
                corridor(c);
            }
            for (int v = 0; v < vehicles; v++) {
                vehicle(v);
            }
            return facts();
        }

        private void corridor(int c) {
            String gate = "G" + c;
            String inner = "I" + c;
            String town = "T" + c;
            site(gate, "D" + c % 3, 0.4);
            places.set(places.size() - 1, safe(places.get(places.size() - 1)));
            site(inner, gate, 0.3);
            site(town, inner, 0.3);
            places.set(places.size() - 1, safe(places.get(places.size() - 1)));
            road("D" + c % 3, gate, RoadClass.PRIMARY, 50, false);
            String first = road(gate, inner, RoadClass.SECONDARY, 35, true);
            String second = road(inner, town, RoadClass.SECONDARY, 35, true);
            corridors.add(
                    new Corridor("C-" + c, gate + "–" + town, List.of(gate, inner, town), List.of(first, second)));
            need(town);
            need(town);
            if (c < 4) {
                String far = "F" + c;
                site(far, town, 0.25);
                road(town, far, RoadClass.TRACK, 20, false);
                need(far);
                need(far);
            }
        }

        private Place safe(Place place) {
            return new Place(
                    place.id(), place.name(), place.kind(), place.position(), place.region(), place.cercle(), true);
        }

        private void place(String id, PlaceKind kind, double latitude, double longitude, boolean safe) {
            places.add(new Place(id, id, kind, new GeoPoint(latitude, longitude), "Region", "Cercle", safe));
        }

        private void site(String id, String near, double degrees) {
            GeoPoint from = position(near);
            double angle = random.nextDouble() * 2 * Math.PI;
            place(
                    id,
                    PlaceKind.SITE,
                    from.latitude() + degrees * StrictMath.sin(angle),
                    from.longitude() + degrees * StrictMath.cos(angle),
                    false);
        }

        private GeoPoint position(String id) {
            return places.stream()
                    .filter(place -> place.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .position();
        }

        private String road(String from, String to, RoadClass roadClass, double speedKmh, boolean high) {
            String id = "R" + roads.size();
            double lengthKm = position(from).distanceKm(position(to)) * 1.2;
            roads.add(new RoadSegment(
                    id, from, to, lengthKm, roadClass, Surface.GRAVEL, speedKmh, Double.POSITIVE_INFINITY, false));
            risks.put(
                    id,
                    new SegmentRisk(
                            id,
                            high ? 5e-3 : 1e-4,
                            high ? 1e-3 : 4.3e-5,
                            high ? RiskClass.HIGH : RiskClass.LOW,
                            List.of()));
            return id;
        }

        private void need(String placeId) {
            int people = 300 + random.nextInt(3000);
            int parts = 2 + random.nextInt(4);
            Priority priority = Priority.values()[random.nextInt(3)];
            Need need = new Need(
                    "N" + needs.size(),
                    placeId,
                    "CEREALS",
                    parts * 7_000.0,
                    people,
                    priority,
                    ServiceKind.HOUSEHOLDS,
                    random.nextInt(4),
                    horizon.start(),
                    horizon.end(),
                    NeedOrigin.STATED);
            needs.add(need);
            for (int part = 0; part < parts; part++) {
                loads.add(new Load(need.id() + "/" + (part + 1), need, 7_000, 1.0 / parts));
            }
        }

        private void vehicle(int v) {
            // Every depot has large and small trucks.
            double payloadKg = v / 3 % 3 == 0 ? 22_000 : v / 3 % 3 == 1 ? 15_000 : 10_000;
            fleet.add(new Vehicle(
                    "V" + v,
                    VehicleKind.TRUCK,
                    "D" + v % 3,
                    payloadKg,
                    60,
                    List.of(),
                    30,
                    Surface.EARTH,
                    1,
                    2,
                    400,
                    35,
                    LocalDateTime.of(2026, 1, 1, 0, 0),
                    LocalDateTime.of(2026, 12, 31, 0, 0),
                    30,
                    0.5,
                    20));
        }

        private PlanFacts facts() {
            List<Stock> stocks = new ArrayList<>();
            for (int d = 0; d < 3; d++) {
                stocks.add(new Stock("D" + d, "CEREALS", 10_000_000, horizon.start()));
                stocks.add(new Stock("D" + d, "DIESEL", 50_000, horizon.start()));
            }
            Operation operation = new Operation(
                    "Generated",
                    FIRST_DAY.minusDays(1),
                    places,
                    roads,
                    List.of(
                            new Commodity("CEREALS", "Cereals", CommodityForm.DRY, 1, 0.0014, false),
                            new Commodity("DIESEL", "Diesel", CommodityForm.LIQUID, 0.84, 0.001, true)),
                    fleet,
                    stocks,
                    needs,
                    List.of(),
                    List.of(),
                    15,
                    List.of(),
                    List.of(),
                    Restrictions.none(),
                    MovementRules.standard().withConvoySize(convoyMin, 10).withCapAndLead(OptionalDouble.empty(), 24));
            return new PlanFacts(
                    operation,
                    horizon,
                    Weights.of(Preset.BALANCED),
                    new RoadNetwork(places, roads),
                    new RiskMap(operation.asOf(), Optional.of(operation.asOf().minusDays(1)), risks),
                    corridors,
                    needs,
                    loads);
        }
    }
}
