package org.sira.api.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sira.api.dataset.DataFile;
import org.sira.api.planning.PlanOutcome;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Sha256;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Compartment;
import org.sira.planner.model.Crossing;
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
import org.sira.planner.network.RoutePolicy;
import org.sira.planner.plan.AcceptedBreach;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.Figures;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.HaltReason;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanScore;
import org.sira.planner.plan.Remedy;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent.Drive;
import org.sira.planner.plan.TripEvent.Halt;
import org.sira.planner.plan.TripEvent.Loading;
import org.sira.planner.plan.TripEvent.Refuel;
import org.sira.planner.plan.TripEvent.Unloading;
import org.sira.planner.plan.Unserved;
import org.sira.planner.plan.UnservedReason;
import org.sira.planner.risk.Corridor;
import org.sira.planner.risk.RiskMap;
import org.sira.planner.risk.SegmentRisk;

/**
 * A plan with every kind of event, for its shape: a truck and a tanker go from Bougouni to Kolondiéba and back, through
 * one corridor of 74 km. It is too small for a convoy, so the checker would not like it.
 */
public final class PlanExamples {

    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 23);
    public static final Instant MADE_AT = Instant.parse("2026-11-22T10:15:30.123Z");

    private static final RoadSegment ROAD = new RoadSegment(
            "R1", "BOU", "KOL", 74, RoadClass.PRIMARY, Surface.GRAVEL, 40, Double.POSITIVE_INFINITY, false);

    private PlanExamples() {}

    public static PlanOutcome outcome() {
        return new PlanOutcome(
                plan(), facts(), List.of(new DataFile("operation.xlsx", "ab".repeat(32))), List.of(), MADE_AT);
    }

    /** As it leaves Sira, as plan 3 of data version 1. */
    public static PlanExport export(Plan plan, Origin.Standing standing) {
        PlanOutcome outcome = new PlanOutcome(
                plan, facts(), List.of(new DataFile("operation.xlsx", "ab".repeat(32))), List.of(), MADE_AT);
        PlanDocument document = new PlanFiles(Messages.in(Language.EN)).document(outcome);
        byte[] json = new PlanJson().write(document);
        return new PlanExport(
                outcome,
                new Origin(
                        document.operation(),
                        OptionalInt.of(3),
                        document.planId(),
                        Sha256.of(json),
                        OptionalInt.of(1),
                        plan.asOf(),
                        document.createdAt(),
                        standing),
                json);
    }

    public static PlanExport draft() {
        return export(plan(), new Origin.Standing.Draft());
    }

    public static Operation operation() {
        return operation(ROAD);
    }

    private static Operation operation(RoadSegment road) {
        return new Operation(
                "=Opération d’essai",
                FIRST_DAY,
                List.of(
                        place("BOU", "Bougouni", PlaceKind.DEPOT, 11.418, -7.483),
                        place("KOL", "+Kolondiéba", PlaceKind.SITE, 11.089, -6.893)),
                List.of(road),
                List.of(
                        new Commodity("RIZ", "Riz", CommodityForm.DRY, 1, 0.0014, false),
                        new Commodity("GO", "Gasoil", CommodityForm.LIQUID, 0.84, 0.001, true)),
                List.of(
                        vehicle("T1", VehicleKind.TRUCK, List.of()),
                        vehicle("C1", VehicleKind.TANKER, List.of(new Compartment(9000), new Compartment(6000)))),
                List.of(
                        new Stock("BOU", "RIZ", 20_000, at(0, 0, 0).minusDays(2)),
                        new Stock("BOU", "GO", 12_000, at(0, 0, 0)),
                        new Stock("BOU", "RIZ", 5_000, at(1, 8, 0)),
                        new Stock("BOU", "RIZ", 9_000, at(9, 8, 0))),
                List.of(need("N1", "RIZ", 8_000), need("N2", "GO", 10_000)),
                List.of(),
                List.of(),
                15,
                List.of(),
                List.of(),
                Restrictions.none(),
                MovementRules.standard());
    }

    public static PlanFacts facts() {
        return facts(operation());
    }

    public static PlanFacts factsWith(Crossing crossing) {
        return facts(operation(ROAD.withCrossing(crossing)));
    }

    private static PlanFacts facts(Operation operation) {
        SegmentRisk risk = new SegmentRisk("R1", 0.006, 0.001, RiskClass.HIGH, List.of());
        return new PlanFacts(
                operation,
                horizon(),
                Weights.of(Preset.BALANCED),
                new RoadNetwork(operation.places(), operation.roads()),
                new RiskMap(FIRST_DAY, Optional.of(FIRST_DAY.minusDays(3)), Map.of("R1", risk)),
                List.of(new Corridor("K1", "Bougouni – Kolondiéba", List.of("BOU", "KOL"), List.of("R1"))),
                operation.statedNeeds(),
                operation.statedNeeds().stream()
                        .map(need -> new Load(need.id() + "-1", need, need.quantity(), 1))
                        .toList());
    }

    public static Plan plan() {
        Map<String, String> evidence = new LinkedHashMap<>();
        evidence.put("vehicles", "2");
        evidence.put("corridor", "K1");
        return new Plan(
                FIRST_DAY,
                horizon(),
                MovementRules.standard(),
                Weights.of(Preset.BALANCED),
                List.of(),
                decisions(),
                accepted(),
                -7,
                250_000,
                List.of(truckTrip(), tankerTrip()),
                List.of(new Convoy(
                        "K1-1",
                        slot(true, at(0, 9, 0)),
                        List.of(
                                new Convoy.Member("T1-1", "T1", "BOU", "KOL"),
                                new Convoy.Member("C1-1", "C1", "BOU", "KOL")),
                        Optional.of("T1"),
                        at(0, 11, 19))),
                List.of(new Unserved(
                        "N2",
                        List.of("N2-1"),
                        1_000.5,
                        125.25,
                        UnservedReason.NO_COMPANY,
                        Unserved.evidence(evidence))),
                new PlanScore(0, -125_250, -3_141),
                new Figures(
                        1_000.125,
                        1_125.375,
                        2,
                        3,
                        8_000,
                        9_000,
                        296,
                        0.0123456789012345,
                        0.024,
                        0.11,
                        123.4,
                        0,
                        1.5,
                        0.0625,
                        2,
                        2,
                        2,
                        1,
                        Optional.of(at(1, 13, 19))));
    }

    public static Plan emptyPlan() {
        Plan plan = plan();
        return new Plan(
                plan.asOf(),
                plan.horizon(),
                plan.rules(),
                plan.weights(),
                plan.riskOverrides(),
                Decisions.none(),
                1,
                1,
                List.of(),
                List.of(),
                List.of(),
                new PlanScore(0, 0, 0),
                new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Optional.empty()));
    }

    /** One of each kind. */
    private static Decisions decisions() {
        FixedTrip pin = FixedTrip.of(truckTrip()).orElseThrow();
        return new Decisions(
                List.of(pin),
                List.of(
                        new Ban.NeedLeftOut("N9"),
                        new Ban.VehicleLeftOut("T9"),
                        new Ban.VehicleAtPlace("T1", "ZEG"),
                        new Ban.VehicleForNeed("T1", "N2"),
                        new Ban.Road("R9")),
                List.of(pin),
                List.of(slot(true, at(-1, 9, 0))),
                List.of(truckTrip()),
                List.of(
                        new Remedy.OneMoreVehicle("T1", "BOU"),
                        new Remedy.MoreStock("BOU", "RIZ", 4_000),
                        new Remedy.OpenRoad("R1")));
    }

    /** One of each kind. */
    private static List<AcceptedBreach> accepted() {
        AcceptedBreach.Acceptance byAwa =
                new AcceptedBreach.Acceptance("awa", Instant.parse("2026-11-22T09:00:00Z"), "Escorte de « Bougouni ».");
        return List.of(
                new AcceptedBreach.Company(slot(true, at(0, 9, 0)), 1, byAwa),
                new AcceptedBreach.Notice("C1-1", 75, byAwa));
    }

    public static LocalDateTime at(int day, int hour, int minute) {
        return FIRST_DAY.plusDays(day).atTime(hour, minute);
    }

    private static Trip truckTrip() {
        Cargo rice = new Cargo("N1-1", "N1", "RIZ", 8_000, List.of());
        return new Trip(
                "T1-1",
                "T1",
                List.of(
                        new Loading("BOU", at(0, 7, 0), at(0, 8, 30), List.of(rice)),
                        new Refuel("BOU", at(0, 7, 0), at(0, 8, 30), "GO", 0.5),
                        new Halt("BOU", at(0, 8, 30), at(0, 9, 0), HaltReason.GATE),
                        drive("BOU", "KOL", at(0, 9, 0), slot(true, at(0, 9, 0))),
                        new Unloading("KOL", at(0, 11, 19), at(0, 12, 59), List.of(rice)),
                        new Halt("KOL", at(0, 12, 59), at(1, 11, 0), HaltReason.NIGHT),
                        drive("KOL", "BOU", at(1, 11, 0), slot(false, at(1, 11, 0)))));
    }

    private static Trip tankerTrip() {
        Cargo diesel =
                new Cargo("N2-0", "N2", "GO", 9_000, List.of(new Cargo.Fill(1, 8_000), new Cargo.Fill(2, 1_000)));
        return new Trip(
                "C1-1",
                "C1",
                List.of(
                        new Loading("BOU", at(0, 7, 0), at(0, 8, 30), List.of(diesel)),
                        drive("BOU", "KOL", at(0, 9, 0), slot(true, at(0, 9, 0))),
                        new Unloading("KOL", at(0, 11, 19), at(0, 12, 57), List.of(diesel)),
                        drive("KOL", "BOU", at(1, 11, 0), null)));
    }

    private static Drive drive(
            String from, String to, LocalDateTime start, @org.jspecify.annotations.Nullable GateSlot slot) {
        LocalDateTime end = start.plusMinutes(139);
        return new Drive(
                from,
                to,
                RoutePolicy.KNEE,
                start,
                end,
                List.of(new Passage("R1", from.equals("KOL"), start, end, slot)));
    }

    private static GateSlot slot(boolean forward, LocalDateTime slotAt) {
        return new GateSlot("K1", forward, slotAt);
    }

    private static Horizon horizon() {
        return new Horizon(FIRST_DAY, 7);
    }

    private static Place place(String id, String name, PlaceKind kind, double latitude, double longitude) {
        return new Place(id, name, kind, new GeoPoint(latitude, longitude), "Bougouni", "", true);
    }

    private static Vehicle vehicle(String id, VehicleKind kind, List<Compartment> compartments) {
        return new Vehicle(
                id,
                kind,
                "BOU",
                10_000,
                40,
                compartments,
                26,
                Surface.EARTH,
                1,
                2,
                300,
                35,
                at(0, 0, 0),
                at(7, 0, 0),
                20,
                0.5,
                10);
    }

    private static Need need(String id, String commodityId, double quantity) {
        return new Need(
                id,
                "KOL",
                commodityId,
                quantity,
                500,
                Priority.HIGH,
                ServiceKind.HOUSEHOLDS,
                2,
                at(0, 0, 0),
                at(7, 0, 0),
                NeedOrigin.STATED);
    }
}
