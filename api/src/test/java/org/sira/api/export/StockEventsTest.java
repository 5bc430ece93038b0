package org.sira.api.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.api.export.PlanExamples.at;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sira.api.export.StockEvent.Cause;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.TripEvent;

class StockEventsTest {

    @Test
    void stocksOpenWithWhatIsThereAndChangeWithArrivalsAndDraws() {
        assertThat(StockEvents.of(PlanExamples.operation(), PlanExamples.plan()))
                .containsExactly(
                        stock("RIZ", 0, 0, Cause.OPENING, 20_000, 20_000, ""),
                        stock("RIZ", 0, 7, Cause.LOADING, -8_000, 12_000, "T1-1"),
                        stock("RIZ", 1, 8, Cause.ARRIVAL, 5_000, 17_000, ""),
                        stock("GO", 0, 0, Cause.OPENING, 12_000, 12_000, ""),
                        stock("GO", 0, 7, Cause.LOADING, -9_000, 3_000, "C1-1"),
                        stock("GO", 0, 7, Cause.REFUEL, -0.5, 2_999.5, "T1-1"));
    }

    @Test
    void whatATripBringsToADepotArrivesAtTheNextFullHour() {
        Plan plan = PlanExamples.plan();
        TripEvent unloading = plan.trips().get(0).events().stream()
                .filter(TripEvent.Unloading.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(StockEvents.of(withDepotAt("KOL"), plan))
                .filteredOn(event ->
                        event.placeId().equals("KOL") && event.commodityId().equals("RIZ"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.cause()).isEqualTo(Cause.ARRIVAL);
                    assertThat(event.change()).isEqualTo(8_000);
                    assertThat(event.level()).isEqualTo(8_000);
                    assertThat(event.tripId()).contains("T1-1");
                    assertThat(event.at().getMinute()).isZero();
                    assertThat(event.at())
                            .isBetween(unloading.endsAt(), unloading.endsAt().plusMinutes(59));
                });
    }

    private static Operation withDepotAt(String placeId) {
        Operation operation = PlanExamples.operation();
        List<Place> places = operation.places().stream()
                .map(place -> place.id().equals(placeId)
                        ? new Place(
                                place.id(),
                                place.name(),
                                PlaceKind.DEPOT,
                                place.position(),
                                place.region(),
                                place.cercle(),
                                place.safeHaven())
                        : place)
                .toList();
        return new Operation(
                operation.name(),
                operation.asOf(),
                places,
                operation.roads(),
                operation.commodities(),
                operation.vehicles(),
                operation.stocks(),
                operation.statedNeeds(),
                operation.displacements(),
                operation.needRates(),
                operation.coverDays(),
                operation.incidents(),
                operation.riskOverrides(),
                operation.restrictions(),
                operation.rules());
    }

    @Test
    void tanksStartFullAndBurnWhatIsDriven() {
        assertThat(TankEvents.of(PlanExamples.operation(), PlanExamples.plan()))
                .filteredOn(event -> event.vehicleId().equals("T1"))
                .containsExactly(
                        tank("BOU", 0, 0, 0, TankEvent.Cause.OPENING, 300, 300, ""),
                        tank("BOU", 0, 7, 0, TankEvent.Cause.REFUEL, 0.5, 300.5, "T1-1"),
                        tank("KOL", 0, 11, 19, TankEvent.Cause.DRIVE, -25.9, 274.6, "T1-1"),
                        tank("BOU", 1, 13, 19, TankEvent.Cause.DRIVE, -25.9, 248.7, "T1-1"));
    }

    private static StockEvent stock(
            String commodity, int day, int hour, Cause cause, double change, double level, String tripId) {
        return new StockEvent("BOU", commodity, at(day, hour, 0), cause, change, level, trip(tripId));
    }

    private static TankEvent tank(
            String place,
            int day,
            int hour,
            int minute,
            TankEvent.Cause cause,
            double change,
            double level,
            String tripId) {
        return new TankEvent("T1", place, at(day, hour, minute), cause, change, level, trip(tripId));
    }

    private static Optional<String> trip(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }
}
