package org.sira.planner.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sira.planner.Sketch.FOOD;
import static org.sira.planner.Sketch.at;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.planner.Sketch;

/** Food at the depot: 20 t, 10 t more on day 2 at 08:00 and 5 t on day 3 at 08:00. Convoys are 2 or 3 vehicles. */
class LedgerTest {

    private final CompiledProblem problem = new CompiledProblem(new Sketch(3)
            .convoysOf(2, 3)
            .depot("depot", 0)
            .site("far", 60)
            .corridor("C", List.of("depot", "far"), 60)
            .truck("T", "depot")
            .stock("depot", FOOD, 5_000, at(3, 8, 0))
            .stock("depot", FOOD, 12_000, at(-3, 0, 0))
            .stock("depot", FOOD, 8_000, at(1, 0, 0))
            .stock("depot", FOOD, 4_000, at(2, 8, 0))
            .stock("depot", FOOD, 6_000, at(2, 8, 0))
            .stock("depot", Sketch.DIESEL, 500)
            .need("food", "far", FOOD, 1_000, 10)
            .facts());
    private final Ledger ledger = new Ledger(problem);
    private final int food = problem.stock.pointOf(problem.places.indexOf("depot"), 0);

    @Test
    void stockIsCountedByPeriodsBetweenArrivals() {
        assertThat(problem.stock.supply[food]).containsExactly(20_000, 30_000, 35_000);
        assertThat(problem.stock.period(food, 0)).isZero();
        assertThat(problem.stock.period(food, 1440 + 479)).isZero();
        assertThat(problem.stock.period(food, 1440 + 480))
                .as("arrivals come first")
                .isEqualTo(1);
        assertThat(problem.stock.period(food, 3 * 1440)).isEqualTo(2);
    }

    @Test
    void aPlaceFillsTanksWithTheFuelThatItHas() {
        assertThat(problem.stock.vehicleFuel(problem.places.indexOf("depot"))).isEqualTo(2);
        assertThat(problem.stock.vehicleFuel(problem.places.indexOf("far"))).isEqualTo(StockTable.NONE);
        assertThat(problem.stock.pointOf(problem.places.indexOf("far"), 0)).isEqualTo(StockTable.NONE);
    }

    @Test
    void whatIsDrawnLaterIsNotThereEarlier() {
        ledger.add(drawing(1, 25_000));

        // 35 t in all, 30 t until the third day.
        assertThat(ledger.firstPeriodWith(food, 5_000)).isZero();
        assertThat(ledger.firstPeriodWith(food, 5_001)).isEqualTo(2);
        assertThat(ledger.firstPeriodWith(food, 10_001)).isEqualTo(-1);
    }

    @Test
    void drawingBeforeTheArrivalOversteps() {
        TripOutcome early = drawing(0, 20_001);
        TripOutcome late = drawing(1, 20_001);

        ledger.add(early);
        assertThat(ledger.stockSuffices(early)).isFalse();
        ledger.remove(early);
        ledger.add(late);
        assertThat(ledger.stockSuffices(late)).isTrue();
    }

    @Test
    void stockCanBeLeftOut() {
        ledger.add(drawing(0, 1_000_000));
        ledger.leaveOutStock();

        assertThat(ledger.firstPeriodWith(food, 1e9)).isZero();
        assertThat(ledger.copy().stockSuffices(drawing(0, 1))).isTrue();
    }

    @Test
    void companyIsMissingBelowTheLeastAndAboveTheMost() {
        TripOutcome crossing = Trips.crossing(problem.lanes.key(0, 0, 9));
        int[] missing = new int[6];
        for (int vehicles = 0; vehicles < missing.length; vehicles++) {
            missing[vehicles] = ledger.missing() / problem.lanes.weights()[problem.lanes.key(0, 0, 9)];
            ledger.add(crossing);
        }

        assertThat(missing).containsExactly(0, 1, 0, 0, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithARecountAndComesBackToWhatItWas(long seed) {
        Random random = new Random(seed);
        List<TripOutcome> counted = new ArrayList<>();
        for (int change = 0; change < 300; change++) {
            if (!counted.isEmpty() && random.nextInt(5) < 2) {
                ledger.remove(counted.remove(random.nextInt(counted.size())));
            } else {
                TripOutcome trip = anyTrip(random);
                String before = describe(ledger);
                ledger.add(trip);
                ledger.remove(trip);
                assertThat(describe(ledger)).isEqualTo(before);
                ledger.add(trip);
                counted.add(trip);
            }
            assertThat(describe(ledger)).isEqualTo(recount(counted));
            assertThat(describe(ledger.copy())).isEqualTo(describe(ledger));
        }
    }

    private TripOutcome anyTrip(Random random) {
        int[] passages = random.ints(random.nextInt(3), 0, 8)
                .map(slot -> problem.lanes.key(slot % 2, 0, slot))
                .toArray();
        return new TripOutcome(
                0,
                new Carry(100, 0, 0, 0),
                0,
                passages,
                new int[] {food},
                new int[] {random.nextInt(3)},
                new double[] {500 * (1 + random.nextInt(6))},
                0,
                0,
                0);
    }

    /** All that can be asked of a ledger. */
    private String describe(Ledger asked) {
        int[] vehicles = new int[problem.lanes.keys()];
        Arrays.setAll(vehicles, asked::vehicles);
        int[] periods = new int[12];
        Arrays.setAll(periods, i -> asked.firstPeriodWith(food, i * 3_000.0));
        return "%d %s %s".formatted(asked.missing(), Arrays.toString(vehicles), Arrays.toString(periods));
    }

    private String recount(List<TripOutcome> trips) {
        int[] vehicles = new int[problem.lanes.keys()];
        double[] drawn = new double[3];
        for (TripOutcome trip : trips) {
            Arrays.stream(trip.passages()).forEach(key -> vehicles[key]++);
            drawn[trip.drawPeriod()[0]] += trip.drawQuantity()[0];
        }
        int[] weights = problem.lanes.weights();
        int missing = IntStream.range(0, vehicles.length)
                .map(key -> weights[key] * (vehicles[key] == 1 ? 1 : StrictMath.max(0, vehicles[key] - 3)))
                .sum();
        double[] left = {20_000 - drawn[0], 30_000 - drawn[0] - drawn[1], 35_000 - drawn[0] - drawn[1] - drawn[2]};
        int[] periods = new int[12];
        for (int i = 0; i < periods.length; i++) {
            double quantity = i * 3_000.0;
            periods[i] = left[2] < quantity ? -1 : left[1] < quantity ? 2 : left[0] < quantity ? 1 : 0;
        }
        return "%d %s %s".formatted(missing, Arrays.toString(vehicles), Arrays.toString(periods));
    }

    private TripOutcome drawing(int period, double quantity) {
        return new TripOutcome(
                0,
                new Carry(100, 0, 0, 0),
                0,
                new int[0],
                new int[] {food},
                new int[] {period},
                new double[] {quantity},
                0,
                0,
                0);
    }
}
