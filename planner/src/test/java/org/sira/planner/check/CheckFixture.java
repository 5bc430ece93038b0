package org.sira.planner.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sira.planner.check.FactsDraft.LoadDraft;
import org.sira.planner.check.TripScript.Leg;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.AreaShape;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Compartment;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Need;
import org.sira.planner.model.NeedOrigin;
import org.sira.planner.model.OperationArea;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Priority;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.ServiceKind;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Surface;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.VehicleKind;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.Cargo.Fill;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.Convoy.Member;
import org.sira.planner.plan.Figures;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.HaltReason;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanScore;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.Unserved;
import org.sira.planner.plan.UnservedReason;
import org.sira.planner.risk.Corridor;
import org.sira.planner.risk.SegmentRisk;

/**
 * A small operation and a right plan for it, all written by hand.
 *
 * <pre>
 *  border ──R5── depot ──R1── haven ══R2══ village ══R3══ gate ──R4── camp
 *          50 km        60 km        20 km          16 km        8 km
 * </pre>
 *
 * R2 and R3 are dangerous and make the corridor "C", from the haven to the gate. Three trucks and a tanker cross it
 * together on the second day, one truck only to the village, and come back together at noon. On the third day a truck
 * serves the haven from the depot and another one from the border.
 */
public final class CheckFixture {

    public static final LocalDate DAY1 = LocalDate.of(2026, 2, 2);
    public static final LocalDate DAY2 = DAY1.plusDays(1);
    public static final LocalDate DAY3 = DAY1.plusDays(2);

    /** Whoever is to be told needs a day, so that trips may leave from the first day on. */
    public static final MovementRules RULES = MovementRules.standard().withCapAndLead(OptionalDouble.empty(), 24);

    static final GateSlot OUT = new GateSlot("C", true, DAY2.atTime(8, 0));
    static final GateSlot BACK = new GateSlot("C", false, DAY2.atTime(12, 0));

    /** With a quarter more for contingency; corridor roads at the tanker's 0.8 of a truck's speed. */
    private static final Map<String, Integer> TRUCK_MIN = Map.of("R1", 75, "R2", 47, "R3", 38, "R4", 19, "R5", 63);

    private static final Map<String, Integer> TANKER_MIN = Map.of("R1", 94, "R2", 47, "R3", 38, "R4", 24);

    static final Cargo FOOD_1A = new Cargo("L1a", "N1", "food", 5_000, List.of());
    static final Cargo FOOD_1B = new Cargo("L1b", "N1", "food", 5_000, List.of());
    static final Cargo FOOD_2 = new Cargo("L2", "N2", "food", 23_000, List.of());
    static final Cargo DIESEL_3A = new Cargo("L3a", "N3", "diesel", 5_000, List.of(new Fill(1, 5_000)));
    static final Cargo DIESEL_3B =
            new Cargo("L3b", "N3", "diesel", 3_000, List.of(new Fill(1, 1_000), new Fill(2, 2_000)));
    static final Cargo FOOD_4 = new Cargo("L4", "N4", "food", 3_000, List.of());
    static final Cargo FOOD_5 = new Cargo("L5", "N5", "food", 2_000, List.of());
    static final Cargo PETROL_6 = new Cargo("L6", "N6", "petrol", 1_000, List.of(new Fill(3, 1_000)));

    private CheckFixture() {}

    public static PlanFacts facts() {
        return draft().build();
    }

    public static PlanFacts facts(Consumer<FactsDraft> change) {
        return draft().with(change).build();
    }

    private static FactsDraft draft() {
        FactsDraft draft = new FactsDraft();
        draft.asOf = DAY1.minusDays(1);
        draft.horizon = new Horizon(DAY1, 7);
        draft.rules = RULES;
        draft.weights = Weights.of(Preset.BALANCED);
        places(draft);
        roads(draft);
        vehicles(draft);
        supplies(draft);
        needs(draft);
        restrictions(draft);
        return draft;
    }

    /** On one meridian, a degree of latitude being 111.2 km. */
    private static void places(FactsDraft draft) {
        draft.places.add(place("border", PlaceKind.BORDER_ENTRY, 10.950, "South", false));
        draft.places.add(place("depot", PlaceKind.DEPOT, 11.400, "South", false));
        draft.places.add(place("haven", PlaceKind.TOWN, 11.940, "South", true));
        draft.places.add(place("village", PlaceKind.SITE, 12.120, "North", false));
        draft.places.add(place("gate", PlaceKind.JUNCTION, 12.264, "North", false));
        draft.places.add(place("camp", PlaceKind.SITE, 12.336, "North", false));
    }

    private static Place place(String id, PlaceKind kind, double latitude, String cercle, boolean haven) {
        return new Place(id, id, kind, new GeoPoint(latitude, -7.5), "Sikasso", cercle, haven);
    }

    private static void roads(FactsDraft draft) {
        draft.roads.add(road("R1", "depot", "haven", 60, Surface.ASPHALT, 60));
        draft.roads.add(road("R2", "haven", "village", 20, Surface.GRAVEL, 40));
        draft.roads.add(road("R3", "village", "gate", 16, Surface.GRAVEL, 40));
        draft.roads.add(road("R4", "gate", "camp", 8, Surface.EARTH, 32));
        draft.roads.add(road("R5", "border", "depot", 50, Surface.ASPHALT, 60));
        // 1, 20, 30, 2 and 1 millionths of an incident a minute.
        draft.risks.add(new SegmentRisk("R1", 0.002, 0.00144, RiskClass.LOW, List.of()));
        draft.risks.add(new SegmentRisk("R2", 0.04, 0.0288, RiskClass.HIGH, List.of()));
        draft.risks.add(new SegmentRisk("R3", 0.06, 0.0432, RiskClass.HIGH, List.of()));
        draft.risks.add(new SegmentRisk("R4", 0.004, 0.00288, RiskClass.MODERATE, List.of()));
        draft.risks.add(new SegmentRisk("R5", 0.002, 0.00144, RiskClass.LOW, List.of()));
        draft.corridors.add(
                new Corridor("C", "haven – gate", List.of("haven", "village", "gate"), List.of("R2", "R3")));
    }

    private static RoadSegment road(String id, String from, String to, double km, Surface surface, double kmh) {
        return new RoadSegment(id, from, to, km, RoadClass.SECONDARY, surface, kmh, Double.POSITIVE_INFINITY, false);
    }

    private static void vehicles(FactsDraft draft) {
        LocalDateTime from = DAY1.atStartOfDay();
        LocalDateTime until = DAY1.plusDays(7).atStartOfDay();
        for (String id : List.of("T1", "T2", "T3")) {
            draft.vehicles.add(new Vehicle(
                    id,
                    VehicleKind.TRUCK,
                    "depot",
                    25_000,
                    50,
                    List.of(),
                    38,
                    Surface.EARTH,
                    1,
                    2,
                    300,
                    40,
                    from,
                    until,
                    50,
                    0.5,
                    20));
        }
        List<Compartment> compartments =
                List.of(new Compartment(6_000), new Compartment(5_000), new Compartment(4_000));
        draft.vehicles.add(new Vehicle(
                "K",
                VehicleKind.TANKER,
                "depot",
                15_000,
                0,
                compartments,
                26,
                Surface.EARTH,
                0.8,
                3,
                300,
                35,
                from,
                until,
                80,
                0.8,
                30));
    }

    private static void supplies(FactsDraft draft) {
        draft.commodities.add(new Commodity("food", "Food", CommodityForm.DRY, 1, 0.0015, false));
        draft.commodities.add(new Commodity("soap", "Soap", CommodityForm.DRY, 1, 0.002, false));
        draft.commodities.add(new Commodity("diesel", "Diesel", CommodityForm.LIQUID, 0.85, 0.001, true));
        draft.commodities.add(new Commodity("petrol", "Petrol", CommodityForm.LIQUID, 0.75, 0.001, false));
        LocalDateTime before = DAY1.minusDays(3).atStartOfDay();
        draft.stocks.add(new Stock("depot", "food", 33_000, before));
        draft.stocks.add(new Stock("depot", "food", 3_000, DAY3.atTime(8, 0)));
        draft.stocks.add(new Stock("depot", "diesel", 8_100, before));
        draft.stocks.add(new Stock("depot", "petrol", 1_000, before));
        draft.stocks.add(new Stock("border", "food", 2_000, DAY3.atTime(9, 0)));
    }

    private static void needs(FactsDraft draft) {
        // Worth: people × priority × (7 − autonomy, at least 1).
        need(draft, "N1", "camp", "food", 10_000, 2_000, Priority.HIGH, 1); // 24,000
        need(draft, "N2", "village", "food", 23_000, 1_500, Priority.NORMAL, 3); // 6,000
        need(draft, "N3", "camp", "diesel", 8_000, 800, Priority.CRITICAL, 3); // 16,000
        need(draft, "N4", "haven", "food", 3_000, 300, Priority.CRITICAL, 5); // 3,000
        need(draft, "N5", "haven", "food", 2_000, 250, Priority.NORMAL, 6); // 250
        need(draft, "N6", "camp", "petrol", 1_000, 100, Priority.NORMAL, 10); // 100
        need(draft, "N7", "camp", "soap", 4_000, 900, Priority.NORMAL, 5); // 1,800
        draft.loads.add(new LoadDraft("L1a", "N1", 5_000, 0.5));
        draft.loads.add(new LoadDraft("L1b", "N1", 5_000, 0.5));
        draft.loads.add(new LoadDraft("L2", "N2", 23_000, 1));
        draft.loads.add(new LoadDraft("L3a", "N3", 5_000, 0.625));
        draft.loads.add(new LoadDraft("L3b", "N3", 3_000, 0.375));
        draft.loads.add(new LoadDraft("L4", "N4", 3_000, 1));
        draft.loads.add(new LoadDraft("L5", "N5", 2_000, 1));
        draft.loads.add(new LoadDraft("L6", "N6", 1_000, 1));
        draft.loads.add(new LoadDraft("L7", "N7", 4_000, 1));
    }

    private static void need(
            FactsDraft draft,
            String id,
            String place,
            String commodity,
            double quantity,
            int people,
            Priority priority,
            double autonomyDays) {
        draft.needs.add(new Need(
                id,
                place,
                commodity,
                quantity,
                people,
                priority,
                ServiceKind.HOUSEHOLDS,
                autonomyDays,
                DAY1.atStartOfDay(),
                DAY1.plusDays(7).atStartOfDay(),
                NeedOrigin.STATED));
    }

    /** None of them is in the way of the plan; the open area doubles the risk of R4, which alone it touches. */
    private static void restrictions(FactsDraft draft) {
        draft.curfews.add(
                new Curfew("night", "Sikasso", DAY1, DAY1.plusDays(6), LocalTime.of(19, 0), LocalTime.of(6, 0)));
        draft.closures.add(new Closure("bridge", "R5", DAY1, DAY2, "bridge under repair"));
        draft.areas.add(new OperationArea(
                "sweep", "Sweep", new AreaShape.Circle(new GeoPoint(12.336, -7.5), 3), DAY2, DAY2, false, 2));
        draft.areas.add(new OperationArea(
                "raid",
                "Raid",
                new AreaShape.Circle(new GeoPoint(11.7, -7.5), 10),
                DAY3.plusDays(1),
                DAY3.plusDays(2),
                true,
                1));
        draft.columns.add(new AnnouncedColumn("patrol", List.of("R4"), DAY2.atTime(15, 30), DAY2.atTime(17, 0)));
    }

    public static Plan plan() {
        PlanFacts facts = facts();
        Plan plan = new Plan(
                DAY1.minusDays(1),
                facts.horizon(),
                facts.operation().rules(),
                facts.weights(),
                facts.risk().overrides(),
                facts.decisions(),
                42,
                10_000,
                trips(),
                convoys(),
                List.of(new Unserved("N7", List.of("L7"), 4_000, 1_800, UnservedReason.NO_CAPACITY, new TreeMap<>())),
                // Medium: the worth of N7. Soft: 20,000 × (crew + fuel) + cost + 0.02 × late person-days
                // + 20,000 × inequality.
                new PlanScore(0, -1_800_000, -2_330_864),
                figures());
        return plan;
    }

    private static List<Trip> trips() {
        return List.of(
                toCamp("T1", FOOD_1A), secondTripOfT1(), toCamp("T2", FOOD_1B), fromBorder(), toVillage(), tanker());
    }

    private static Trip toCamp(String vehicleId, Cargo food) {
        return outward(vehicleId, TRUCK_MIN, food)
                .drive(leg("R2", "village", OUT), leg("R3", "gate", OUT), leg("R4", "camp")) // until 09:44
                .unload(85, food) // 5 t; until 11:09
                .drive(back("R4", "gate")) // until 11:28
                .haltUntil(DAY2.atTime(12, 0), HaltReason.GATE)
                .drive(back("R3", "village", BACK), back("R2", "haven", BACK), back("R1", "depot")) // until 14:40
                .trip();
    }

    private static Trip toVillage() {
        return outward("T3", TRUCK_MIN, FOOD_2)
                .drive(leg("R2", "village", OUT)) // until 08:47
                .unload(175, FOOD_2) // 23 t; until 11:42
                .haltUntil(DAY2.atTime(12, 38), HaltReason.GATE)
                .drive(back("R2", "haven", BACK), back("R1", "depot"))
                .trip();
    }

    private static Trip tanker() {
        return outward("K", TANKER_MIN, DIESEL_3A, DIESEL_3B, PETROL_6)
                .drive(leg("R2", "village", OUT), leg("R3", "gate", OUT), leg("R4", "camp")) // until 09:49
                .unload(98, DIESEL_3A, DIESEL_3B, PETROL_6) // 7.55 t; until 11:27
                .drive(back("R4", "gate")) // until 11:51
                .haltUntil(DAY2.atTime(12, 0), HaltReason.GATE)
                .drive(back("R3", "village", BACK), back("R2", "haven", BACK), back("R1", "depot")) // until 14:59
                .trip();
    }

    private static TripScript outward(String vehicleId, Map<String, Integer> minutesByRoad, Cargo... cargo) {
        return new TripScript(vehicleId + "-1", vehicleId, "depot", DAY1.atTime(12, 0), minutesByRoad)
                .load(90, cargo) // until 13:30
                .drive(leg("R1", "haven")) // until 14:45, the tanker until 15:04
                .haltUntil(OUT.slotAt(), HaltReason.NIGHT);
    }

    private static Trip secondTripOfT1() {
        return new TripScript("T1-2", "T1", "depot", DAY3.atTime(8, 0), TRUCK_MIN)
                .load(90, FOOD_4)
                .refuel("diesel", 83.2) // 208 km at 40 L/100 km
                .drive(leg("R1", "haven")) // 09:30 to 10:45
                .unload(75, FOOD_4) // 3 t; until 12:00
                .drive(back("R1", "depot")) // until 13:15
                .trip();
    }

    private static Trip fromBorder() {
        return new TripScript("T2-2", "T2", "depot", DAY3.atTime(8, 0), TRUCK_MIN)
                .drive(back("R5", "border")) // until 09:03
                .load(90, FOOD_5) // until 10:33
                .drive(leg("R5", "depot"), leg("R1", "haven")) // until 12:51
                .unload(70, FOOD_5) // 2 t; until 14:01
                .drive(back("R1", "depot")) // until 15:16
                .trip();
    }

    private static Leg leg(String roadId, String toPlaceId) {
        return new Leg(roadId, toPlaceId, false, null);
    }

    private static Leg leg(String roadId, String toPlaceId, GateSlot slot) {
        return new Leg(roadId, toPlaceId, false, slot);
    }

    private static Leg back(String roadId, String toPlaceId) {
        return new Leg(roadId, toPlaceId, true, null);
    }

    private static Leg back(String roadId, String toPlaceId, GateSlot slot) {
        return new Leg(roadId, toPlaceId, true, slot);
    }

    private static List<Convoy> convoys() {
        List<Member> out = Stream.of("T1", "T2", "K")
                .map(id -> new Member(id + "-1", id, "haven", "gate"))
                .toList();
        List<Member> back = Stream.of("T1", "T2", "K")
                .map(id -> new Member(id + "-1", id, "gate", "haven"))
                .toList();
        return List.of(
                convoy("out", OUT, out, new Member("T3-1", "T3", "haven", "village"), DAY2.atTime(9, 25)),
                convoy("back", BACK, back, new Member("T3-1", "T3", "village", "haven"), DAY2.atTime(13, 25)));
    }

    private static Convoy convoy(String id, GateSlot slot, List<Member> through, Member part, LocalDateTime crossedBy) {
        List<Member> members = Stream.concat(through.stream(), Stream.of(part)).toList();
        return new Convoy(id, slot, members, Optional.empty(), crossedBy);
    }

    private static Figures figures() {
        // Minutes × millionths: R1, R5, R2, R3 and R4, which the open area doubles.
        double trucks = (750 * 1 + 126 * 1 + 282 * 20 + 152 * 30 + 76 * 4) * 1e-6;
        double tanker = (188 * 1 + 94 * 20 + 76 * 30 + 48 * 4) * 1e-6;
        double tankerOutward = (94 * 1 + 47 * 20 + 38 * 30 + 24 * 4) * 1e-6;
        return new Figures(
                49_350,
                51_150,
                8,
                9,
                38_000,
                9_000,
                3 * 208 + 160 + 120 + 220,
                trucks + tanker,
                2 * trucks + 3 * tanker,
                9 * tankerOutward,
                // T1-1, T2-1, T3-1, K-1, T1-2, T2-2: fixed, by km, by day.
                2 * (50 + 104 + 40) + (50 + 80 + 40) + (80 + 166.4 + 60) + (50 + 60 + 20) + (50 + 110 + 20),
                // N1 has food for one day and gets it at 11:09 on the second.
                2_000 * 669 / 1_440.0,
                0,
                // Of 51,150 the north has 47,900, and of that 1,800 stay unserved.
                47_900 / 51_150.0 * (3_250 / 51_150.0) * StrictMath.pow(1_800 / 47_900.0, 2),
                0,
                6,
                4,
                2,
                Optional.of(DAY3.atTime(15, 16)));
    }
}
