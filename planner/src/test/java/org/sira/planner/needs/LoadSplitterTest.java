package org.sira.planner.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.sira.planner.needs.Sites.DIESEL;
import static org.sira.planner.needs.Sites.FOOD;
import static org.sira.planner.needs.Sites.MATTRESSES;
import static org.sira.planner.needs.Sites.stated;
import static org.sira.planner.needs.Sites.tanker;
import static org.sira.planner.needs.Sites.truck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.Load;
import org.sira.planner.model.Need;
import org.sira.planner.model.Vehicle;

class LoadSplitterTest {

    private final Vehicle large = truck("large", 20_000, 60);
    private final Vehicle medium = truck("medium", 8_000, 30);
    private final Vehicle pickUp = truck("pick-up", 800, 3);

    private static List<Double> quantities(Commodity commodity, double quantity, Vehicle... able) {
        return LoadSplitter.split(stated("N", "a", commodity, quantity), commodity, Arrays.asList(able)).stream()
                .map(Load::quantity)
                .toList();
    }

    @Test
    void loadsFitTheSmallestTruck() {
        Need need = stated("N", "a", FOOD, 20_000);

        List<Load> loads = LoadSplitter.split(need, FOOD, List.of(large, medium));

        // three loads of at most 8 t, in whole kilograms
        assertThat(loads)
                .containsExactly(
                        new Load("N/1", need, 6_667, 6_667 / 20_000.0),
                        new Load("N/2", need, 6_667, 6_667 / 20_000.0),
                        new Load("N/3", need, 6_666, 6_666 / 20_000.0));
    }

    @Test
    void aSmallNeedStaysWhole() {
        assertThat(LoadSplitter.split(stated("N", "a", FOOD, 12.5), FOOD, List.of(large)))
                .extracting(Load::quantity, Load::share)
                .containsExactly(tuple(12.5, 1.0));
    }

    @Test
    void bulkyGoodsAreLimitedByVolume() {
        // 30 m³ hold 300 kg of mattresses
        assertThat(quantities(MATTRESSES, 900, large, medium)).containsExactly(300.0, 300.0, 300.0);
    }

    @Test
    void onePickUpDoesNotShatterTheNeed() {
        assertThat(quantities(FOOD, 20_000, large, large, pickUp)).containsExactly(20_000.0);
        // even among three sorts, as 800 kg are below 3 t
        assertThat(quantities(FOOD, 16_000, large, medium, pickUp)).containsExactly(8_000.0, 8_000.0);
    }

    @Test
    void aFleetOfPickUpsIsSensible() {
        assertThat(quantities(FOOD, 1_600, pickUp, pickUp, pickUp)).containsExactly(800.0, 800.0);
        assertThat(quantities(FOOD, 1_600, pickUp, pickUp, large)).containsExactly(800.0, 800.0);
    }

    @Test
    void loadsOfLiquidFillTheSmallestTanker() {
        // 26,000 litres in three compartments: three loads fill it, and each of them fits the first compartment
        Vehicle three = tanker("three", 30_000, 9_000, 9_000, 8_000);
        Vehicle four = tanker("four", 40_000, 9_000, 9_000, 9_000, 9_000);

        assertThat(quantities(DIESEL, 25_998, four, three)).containsExactly(8_666.0, 8_666.0, 8_666.0);
        assertThat(quantities(DIESEL, 5_000, four, three)).containsExactly(5_000.0);
    }

    @Test
    void aTankerMayBeLimitedByItsPayload() {
        // 8,400 kg are 10,000 litres
        assertThat(quantities(DIESEL, 15_000, tanker("light", 8_400, 9_000, 9_000)))
                .containsExactly(5_000.0, 5_000.0, 5_000.0);
    }

    @Test
    void withoutAVehicleTheNeedIsOneLoad() {
        assertThat(quantities(FOOD, 90_000)).containsExactly(90_000.0);
        Need diesel = stated("N", "a", DIESEL, 90_000);
        assertThat(LoadSplitter.split(List.of(diesel), List.of(DIESEL), List.of(large), (vehicle, place) -> true))
                .extracting(Load::id)
                .containsExactly("N/1");
    }

    @Test
    void onlyVehiclesThatReachThePlaceCount() {
        List<Need> needs = List.of(stated("N1", "a", FOOD, 16_000), stated("N2", "b", FOOD, 16_000));

        List<Load> loads = LoadSplitter.split(
                needs,
                List.of(FOOD),
                List.of(large, medium),
                (vehicle, placeId) -> placeId.equals("a") || vehicle.id().equals("large"));

        assertThat(loads).extracting(Load::id).containsExactly("N1/1", "N1/2", "N2/1");
    }

    @Test
    void anUnknownCommodityIsNamed() {
        assertThatThrownBy(() -> LoadSplitter.split(
                        List.of(stated("N", "a", DIESEL, 1)), List.of(FOOD), List.of(), (vehicle, place) -> true))
                .hasMessage("Need N: there is no commodity with the id diesel.");
    }

    @Test
    void anyNeedIsCutIntoEqualLoadsThatFitASensibleVehicleAndAddUp() {
        var random = new Random(2);
        for (int run = 0; run < 2_000; run++) {
            List<Vehicle> able = new ArrayList<>();
            int count = 1 + random.nextInt(5);
            for (int i = 0; i < count; i++) {
                able.add(truck("t" + i, 200 + random.nextDouble() * 30_000, 1 + random.nextDouble() * 60));
            }
            double quantity = random.nextBoolean() ? 1 + random.nextInt(200_000) : 0.1 + random.nextDouble() * 200_000;
            Commodity commodity = random.nextBoolean() ? FOOD : MATTRESSES;
            Need need = stated("N", "a", commodity, quantity);

            List<Load> loads = LoadSplitter.split(need, commodity, able);

            double most = able.stream()
                    .mapToDouble(vehicle -> LoadCapacity.of(vehicle, commodity).quantity())
                    .max()
                    .orElseThrow();
            assertThat(loads).allMatch(load -> load.quantity() <= most);
            assertThat(loads.stream().mapToDouble(Load::quantity).sum()).isCloseTo(quantity, within(1e-6));
            assertThat(loads.stream().mapToDouble(Load::share).sum()).isCloseTo(1, within(1e-9));
            double first = loads.get(0).quantity();
            assertThat(loads).allMatch(load -> Math.abs(load.quantity() - first) < 2);
            long fitting = able.stream()
                    .filter(vehicle -> LoadCapacity.of(vehicle, commodity).quantity() >= first)
                    .count();
            assertThat(4 * fitting).as("half of the half that is strong enough").isGreaterThanOrEqualTo(count);
        }
    }
}
