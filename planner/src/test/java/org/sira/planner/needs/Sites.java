package org.sira.planner.needs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Compartment;
import org.sira.planner.model.Displacement;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Need;
import org.sira.planner.model.NeedOrigin;
import org.sira.planner.model.NeedRate;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Priority;
import org.sira.planner.model.Restrictions;
import org.sira.planner.model.ServiceKind;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Surface;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.VehicleKind;

/** A depot, two sites, food and diesel: examples for needs. */
final class Sites {

    static final LocalDate AS_OF = LocalDate.of(2026, 1, 4);
    static final Horizon HORIZON = new Horizon(LocalDate.of(2026, 1, 5), 7);
    static final int COVER_DAYS = 15;

    /** Takes no room to speak of. */
    static final Commodity FOOD = new Commodity("food", "Food", CommodityForm.DRY, 1, 0.0015, false);

    /** 10 kg to the m³. */
    static final Commodity MATTRESSES = new Commodity("mattresses", "Mattresses", CommodityForm.DRY, 1, 0.1, false);

    static final Commodity DIESEL = new Commodity("diesel", "Diesel", CommodityForm.LIQUID, 0.84, 0.001, true);

    private Sites() {}

    static Operation operation(
            List<Displacement> displacements, List<NeedRate> rates, List<Need> stated, Stock... stocks) {
        return new Operation(
                "Example",
                AS_OF,
                List.of(place("depot", PlaceKind.DEPOT), place("a", PlaceKind.SITE), place("b", PlaceKind.SITE)),
                List.of(),
                List.of(FOOD, MATTRESSES, DIESEL),
                List.of(),
                Arrays.asList(stocks),
                stated,
                displacements,
                rates,
                COVER_DAYS,
                List.of(),
                List.of(),
                Restrictions.none(),
                MovementRules.standard());
    }

    private static Place place(String id, PlaceKind kind) {
        return new Place(id, id, kind, new GeoPoint(11, -7), "", "", false);
    }

    static NeedRate rate(Commodity commodity, double perPersonPerDay) {
        return new NeedRate(commodity.id(), perPersonPerDay, Priority.HIGH, "example");
    }

    static Displacement count(String placeId, int people) {
        return new Displacement(placeId, AS_OF.minusDays(10), people / 5, people);
    }

    static Need stated(String id, String placeId, Commodity commodity, double quantity) {
        return stated(id, placeId, commodity, quantity, HORIZON.start(), HORIZON.end());
    }

    static Need stated(
            String id, String placeId, Commodity commodity, double quantity, LocalDateTime from, LocalDateTime to) {
        return new Need(
                id,
                placeId,
                commodity.id(),
                quantity,
                100,
                Priority.NORMAL,
                ServiceKind.WATER_POINT,
                2,
                from,
                to,
                NeedOrigin.STATED);
    }

    static Stock stock(String placeId, Commodity commodity, double quantity) {
        return new Stock(placeId, commodity.id(), quantity, AS_OF.atStartOfDay());
    }

    static Vehicle truck(String id, double payloadKg, double volumeM3) {
        return vehicle(id, VehicleKind.TRUCK, payloadKg, volumeM3, List.of());
    }

    static Vehicle tanker(String id, double payloadKg, double... compartmentLitres) {
        List<Compartment> compartments =
                Arrays.stream(compartmentLitres).mapToObj(Compartment::new).toList();
        return vehicle(id, VehicleKind.TANKER, payloadKg, 0, compartments);
    }

    private static Vehicle vehicle(
            String id, VehicleKind kind, double payloadKg, double volumeM3, List<Compartment> compartments) {
        return new Vehicle(
                id,
                kind,
                "depot",
                payloadKg,
                volumeM3,
                compartments,
                20,
                Surface.EARTH,
                1,
                2,
                300,
                30,
                HORIZON.start(),
                HORIZON.end(),
                0,
                1,
                0);
    }
}
