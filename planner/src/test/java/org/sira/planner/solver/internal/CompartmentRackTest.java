package org.sira.planner.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.planner.Sketch;

class CompartmentRackTest {

    @Test
    void eachProductHasCompartmentsOfItsOwn() {
        CompartmentRack rack = rack(9_000, 9_000, 8_000);

        assertThat(fits(rack, 9_000, 17_000)).isTrue();
        assertThat(fits(rack, 9_001, 16_000))
                .as("26,000 L, but 9,001 takes two")
                .isFalse();
        assertThat(fits(rack, 1, 1, 1)).isTrue();
        assertThat(fits(rack, 1, 1, 1, 1)).isFalse();
    }

    @Test
    void aTruckCarriesNoLiquids() {
        CompartmentRack none = CompartmentRack.of(new Sketch(1).truckOf("T", "depot", 25_000, 1));

        assertThat(fits(none)).isTrue();
        assertThat(fits(none, 1)).isFalse();
    }

    @Test
    void tooManyCompartmentsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rack(new double[13]))
                .withMessageContaining("capacityLitres");
        double[] thirteen = new double[13];
        Arrays.fill(thirteen, 1_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rack(thirteen))
                .withMessage("Vehicle K has 13 compartments; at most 12 are understood.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void findsAWayExactlyWhenThereIsOne(long seed) {
        Random random = new Random(seed);
        for (int example = 0; example < 300; example++) {
            double[] capacity = random.doubles(1 + random.nextInt(5), 1, 10)
                    .map(litres -> StrictMath.ceil(litres) * 1_000)
                    .toArray();
            double[] litres = random.doubles(random.nextInt(5), 0.1, 14)
                    .map(wanted -> StrictMath.ceil(wanted) * 1_000)
                    .toArray();
            CompartmentRack rack = rack(capacity);
            int[] masks = new int[litres.length];

            boolean fits = rack.assign(litres, litres.length, masks);

            assertThat(fits)
                    .as("%s into %s", Arrays.toString(litres), rack)
                    .isEqualTo(someWay(capacity, litres.clone(), 0));
            if (fits) {
                assertEachHasItsOwn(capacity, litres, masks);
            }
        }
    }

    private static void assertEachHasItsOwn(double[] capacity, double[] litres, int[] masks) {
        int used = 0;
        for (int product = 0; product < litres.length; product++) {
            assertThat(used & masks[product]).as("compartments of two products").isZero();
            used |= masks[product];
            double room = 0;
            for (int compartment = 0; compartment < capacity.length; compartment++) {
                room += (masks[product] >> compartment & 1) * capacity[compartment];
            }
            assertThat(room).isGreaterThanOrEqualTo(litres[product]);
        }
    }

    /** Gives each compartment to every product in turn. */
    private static boolean someWay(double[] capacity, double[] missing, int compartment) {
        if (compartment == capacity.length) {
            for (double litres : missing) {
                if (litres > 0) {
                    return false;
                }
            }
            return true;
        }
        if (someWay(capacity, missing, compartment + 1)) {
            return true;
        }
        for (int product = 0; product < missing.length; product++) {
            missing[product] -= capacity[compartment];
            boolean found = someWay(capacity, missing, compartment + 1);
            missing[product] += capacity[compartment];
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static CompartmentRack rack(double... capacityLitres) {
        return CompartmentRack.of(new Sketch(1).tankerOf("K", "depot", capacityLitres));
    }

    private static boolean fits(CompartmentRack rack, double... litres) {
        return rack.assign(litres, litres.length, new int[litres.length]);
    }
}
