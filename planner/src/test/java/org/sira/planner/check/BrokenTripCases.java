package org.sira.planner.check;

import static org.sira.planner.check.BrokenCase.facts;
import static org.sira.planner.check.BrokenCase.plan;
import static org.sira.planner.check.CheckFixture.DAY1;
import static org.sira.planner.check.CheckFixture.DAY2;
import static org.sira.planner.check.CheckFixture.DAY3;
import static org.sira.planner.check.CheckFixture.DIESEL_3A;
import static org.sira.planner.check.CheckFixture.DIESEL_3B;
import static org.sira.planner.check.CheckFixture.FOOD_1A;
import static org.sira.planner.check.CheckFixture.FOOD_1B;
import static org.sira.planner.check.CheckFixture.FOOD_4;
import static org.sira.planner.check.CheckFixture.PETROL_6;
import static org.sira.planner.check.CheckedRule.*;
import static org.sira.planner.check.Edits.event;
import static org.sira.planner.check.Edits.events;
import static org.sira.planner.check.Edits.replaced;
import static org.sira.planner.check.Edits.trip;
import static org.sira.planner.check.Edits.with;
import static org.sira.planner.check.Edits.without;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sira.planner.model.Compartment;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.Cargo.Fill;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.TripEvent;

/** Trips that cannot be, or that carry what they cannot. */
final class BrokenTripCases {

    private BrokenTripCases() {}

    static List<BrokenCase> all() {
        return Stream.of(continuity(), cargo(), room(), supplies())
                .flatMap(List::stream)
                .toList();
    }

    private static List<BrokenCase> continuity() {
        return List.of(
                plan(CONTINUITY, "a night is dropped", plan -> events(plan, "T1-1", events -> without(events, 2))),
                plan(
                        CONTINUITY,
                        "a halt elsewhere than where the drive ended",
                        plan -> event(plan, "T1-1", 3, halt -> with(halt, "placeId", "depot"))),
                plan(CONTINUITY, "a halt nowhere", plan -> event(plan, "T1-1", 3, halt -> with(halt, "placeId", "?"))),
                plan(
                        CONTINUITY,
                        "a night longer than the time until the drive",
                        plan -> event(plan, "T1-1", 3, halt -> with(halt, "endsAt", DAY2.atTime(8, 1)))),
                plan(
                        CONTINUITY,
                        "a night that ends before it starts",
                        plan -> events(plan, "T1-1", events -> swapEnds(events, 3))),
                plan(
                        CONTINUITY,
                        "a drive that ends after its last road",
                        plan -> event(plan, "T1-2", 5, drive -> with(drive, "endsAt", DAY3.atTime(13, 20)))),
                plan(
                        CONTINUITY,
                        "a drive to elsewhere than its roads lead",
                        plan -> event(plan, "T1-2", 3, drive -> with(drive, "toPlaceId", "depot"))),
                plan(
                        CONTINUITY,
                        "half a minute",
                        plan -> event(plan, "T1-2", 2, refuel -> with(refuel, "endsAt", DAY3.atTime(9, 29, 30)))),
                plan(CONTINUITY, "two trips of one id", plan -> trip(plan, "T2-2", trip -> with(trip, "id", "T1-2"))),
                plan(
                        CONTINUITY,
                        "two convoys of one id",
                        plan -> with(
                                plan, "convoys", replaced(plan.convoys(), 1, convoy -> with(convoy, "id", "out")))),
                facts(
                                CONTINUITY,
                                "a truck of another base",
                                draft -> draft.vehicle("T2", truck -> with(truck, "baseId", "haven")))
                        // It may load at its base and at border entries only.
                        .also(CARGO),
                plan(CONTINUITY, "other weights", plan -> with(plan, "weights", Weights.of(Preset.SAFEST))),
                plan(
                        CONTINUITY,
                        "other rules",
                        plan -> with(plan, "rules", plan.rules().withConvoySize(2, 10))),
                plan(CONTINUITY, "another horizon", plan -> with(plan, "horizon", new Horizon(DAY1, 8))),
                plan(CONTINUITY, "risk of another day", plan -> with(plan, "asOf", DAY1.minusDays(2))));
    }

    /** An event that runs from its end to its start. */
    private static List<TripEvent> swapEnds(List<TripEvent> events, int number) {
        TripEvent event = events.get(number - 1);
        return replaced(
                events, number - 1, same -> with(with(same, "startsAt", event.endsAt()), "endsAt", event.startsAt()));
    }

    private static List<BrokenCase> cargo() {
        return List.of(
                plan(
                        CARGO,
                        "a load under the name of another need",
                        plan -> event(
                                plan,
                                "T1-1",
                                1,
                                loading -> with(loading, "cargo", List.of(with(FOOD_1A, "needId", "N2"))))),
                plan(
                        CARGO,
                        "a load of another truck is handed over",
                        plan -> event(
                                event(plan, "T1-1", 5, unloading -> with(unloading, "cargo", List.of(FOOD_1B))),
                                "T2-1",
                                5,
                                unloading -> with(unloading, "cargo", List.of(FOOD_1A)))),
                facts(CARGO, "a need elsewhere", draft -> draft.need("N4", need -> with(need, "placeId", "camp")))
                        // Its worth counts for another cercle then.
                        .also(FIGURES),
                plan(
                                CARGO,
                                "less is handed over than was loaded",
                                plan -> event(
                                        plan,
                                        "T1-2",
                                        4,
                                        unloading ->
                                                with(unloading, "cargo", List.of(with(FOOD_4, "quantity", 2_900.0)))))
                        // Figures count what is handed over.
                        .also(FIGURES));
    }

    private static List<BrokenCase> room() {
        return List.of(
                facts(
                        PAYLOAD,
                        "a truck that carries less",
                        draft -> draft.vehicle("T3", truck -> with(truck, "payloadKg", 22_999.0))),
                facts(
                        PAYLOAD,
                        "a tanker that carries less",
                        draft -> draft.vehicle("K", tanker -> with(tanker, "payloadKg", 7_549.0))),
                facts(VOLUME, "a smaller truck", draft -> draft.vehicle("T3", truck -> with(truck, "volumeM3", 34.4))),
                facts(
                        COMPARTMENTS,
                        "smaller compartments",
                        draft -> draft.vehicle(
                                "K", tanker -> with(tanker, "compartments", compartments(5_999, 2_000, 1_000)))),
                facts(
                        COMPARTMENTS,
                        "fewer compartments",
                        draft ->
                                draft.vehicle("K", tanker -> with(tanker, "compartments", compartments(6_000, 2_000)))),
                plan(COMPARTMENTS, "petrol on top of diesel", plan -> petrolIn(plan, List.of(new Fill(2, 1_000)))),
                plan(COMPARTMENTS, "petrol that is nowhere", plan -> petrolIn(plan, List.of(new Fill(3, 900)))),
                plan(
                        COMPARTMENTS,
                        "petrol out of another compartment",
                        plan -> event(
                                plan,
                                "K-1",
                                5,
                                unloading -> with(
                                        unloading,
                                        "cargo",
                                        List.of(
                                                DIESEL_3A,
                                                DIESEL_3B,
                                                with(PETROL_6, "fills", List.of(new Fill(2, 1_000))))))),
                plan(
                        COMPARTMENTS,
                        "food in a compartment",
                        plan -> cargoOf(plan, "T1-2", 4, List.of(with(FOOD_4, "fills", List.of(new Fill(1, 3_000)))))));
    }

    private static List<Compartment> compartments(double... litres) {
        return Arrays.stream(litres).mapToObj(Compartment::new).toList();
    }

    private static Plan petrolIn(Plan plan, List<Fill> fills) {
        return cargoOf(plan, "K-1", 5, List.of(DIESEL_3A, DIESEL_3B, with(PETROL_6, "fills", fills)));
    }

    /** Loaded and unloaded alike. */
    private static Plan cargoOf(Plan plan, String tripId, int unloading, List<Cargo> cargo) {
        return event(
                event(plan, tripId, 1, event -> with(event, "cargo", cargo)),
                tripId,
                unloading,
                event -> with(event, "cargo", cargo));
    }

    private static List<BrokenCase> supplies() {
        return List.of(
                facts(STOCK, "less in stock", stock(0, "quantity", 32_999.0)),
                facts(STOCK, "less diesel in stock than cargo and tanks take", stock(2, "quantity", 8_083.0)),
                facts(STOCK, "an arrival after the loading", stock(4, "availableAt", DAY3.atTime(9, 4))),
                facts(TANK, "a smaller tank", draft -> draft.vehicle("T2", truck -> with(truck, "tankLitres", 171.0))),
                facts(
                        TANK,
                        "a place that stocks no fuel",
                        draft -> draft.commodities.replaceAll(commodity -> with(commodity, "vehicleFuel", false))),
                plan(TANK, "too little fuel", plan -> event(plan, "T1-2", 2, refuel -> with(refuel, "litres", 83.0))),
                plan(TANK, "no fuel", plan -> events(plan, "T1-2", events -> without(events, 1))),
                plan(
                        TANK,
                        "fuel after the loading",
                        plan -> event(plan, "T1-2", 2, refuel -> with(refuel, "endsAt", DAY3.atTime(9, 31)))),
                facts(
                        AVAILABILITY,
                        "a vehicle that goes home earlier",
                        draft -> draft.vehicle("T2", truck -> with(truck, "availableUntil", DAY3.atTime(15, 15)))),
                facts(
                        AVAILABILITY,
                        "a vehicle that comes later",
                        draft -> draft.vehicle("T2", truck -> with(truck, "availableFrom", DAY1.atTime(12, 1)))),
                facts(
                        TIME_WINDOW,
                        "a place that closes earlier",
                        draft -> draft.need("N4", need -> with(need, "notAfter", DAY3.atTime(11, 59)))),
                facts(
                        TIME_WINDOW,
                        "a place that opens later",
                        draft -> draft.need("N4", need -> with(need, "notBefore", DAY3.atTime(10, 46)))));
    }

    private static Consumer<FactsDraft> stock(int index, String component, Object value) {
        return draft -> draft.stocks.set(index, with(draft.stocks.get(index), component, value));
    }
}
