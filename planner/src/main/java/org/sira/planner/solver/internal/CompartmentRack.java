package org.sira.planner.solver.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sira.planner.model.Compartment;
import org.sira.planner.model.Vehicle;

/**
 * The compartments of a tanker and how products share them out: each takes whole compartments, of one product each.
 *
 * <p>With at most some eight compartments all subsets can be tried; the smallest sufficient one is taken first.
 */
final class CompartmentRack {

    private static final int MOST_COMPARTMENTS = 12;

    private final double[] capacityLitres;
    private final int[] masksByCapacity;
    private final double[] capacityOfMask;

    private CompartmentRack(double[] capacityLitres) {
        this.capacityLitres = capacityLitres;
        int masks = 1 << capacityLitres.length;
        capacityOfMask = new double[masks];
        for (int mask = 1; mask < masks; mask++) {
            int lowest = Integer.numberOfTrailingZeros(mask);
            capacityOfMask[mask] = capacityOfMask[mask & (mask - 1)] + capacityLitres[lowest];
        }
        masksByCapacity = IntStream.range(1, masks)
                .boxed()
                .sorted((a, b) -> {
                    int byCapacity = Double.compare(capacityOfMask[a], capacityOfMask[b]);
                    return byCapacity != 0 ? byCapacity : Integer.compare(a, b);
                })
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static CompartmentRack of(Vehicle vehicle) {
        List<Compartment> compartments = vehicle.compartments();
        if (compartments.size() > MOST_COMPARTMENTS) {
            throw new IllegalArgumentException("Vehicle %s has %d compartments; at most %d are understood."
                    .formatted(vehicle.id(), compartments.size(), MOST_COMPARTMENTS));
        }
        return new CompartmentRack(
                compartments.stream().mapToDouble(Compartment::capacityLitres).toArray());
    }

    double capacityLitres(int compartment) {
        return capacityLitres[compartment];
    }

    /**
     * Shares out compartments to products.
     *
     * @param productLitres of each product aboard
     * @param maskOfProduct receives for each product the set of its compartments
     * @return whether all fit
     */
    boolean assign(double[] productLitres, int products, int[] maskOfProduct) {
        return assign(productLitres, products, maskOfProduct, 0, (1 << capacityLitres.length) - 1);
    }

    private boolean assign(double[] litres, int products, int[] maskOfProduct, int product, int free) {
        if (product == products) {
            return true;
        }
        if (capacityOfMask[free] < litres[product]) {
            return false;
        }
        for (int mask : masksByCapacity) {
            if ((mask & ~free) == 0 && capacityOfMask[mask] >= litres[product]) {
                maskOfProduct[product] = mask;
                if (assign(litres, products, maskOfProduct, product + 1, free & ~mask)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return Arrays.toString(capacityLitres);
    }
}
