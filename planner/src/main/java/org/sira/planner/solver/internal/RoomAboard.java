package org.sira.planner.solver.internal;

import org.sira.planner.model.Vehicle;

/** Whether one more load fits a vehicle: payload, volume, compartments. Holds scratch arrays: one for each thread. */
final class RoomAboard {

    private final CompiledProblem problem;
    private final double[] productLitres = new double[16];
    private final int[] productOf = new int[16];
    private final int[] masks = new int[16];

    RoomAboard(CompiledProblem problem) {
        this.problem = problem;
    }

    /** Whether a load fits a vehicle beside what a trip brings already. */
    boolean isLeft(int v, TripPlan trip, int load) {
        LoadTable loads = problem.loads;
        Vehicle vehicle = problem.fleet.vehicle(v);
        double kg = loads.kg[load];
        double m3 = loads.liquid[load] ? 0 : loads.m3[load];
        int products = 0;
        boolean liquids = loads.liquid[load];
        for (int[] stop : trip.stops()) {
            for (int other : stop) {
                kg += loads.kg[other];
                if (kg > vehicle.payloadKg()) {
                    return false;
                }
                if (!loads.liquid[other]) {
                    m3 += loads.m3[other];
                }
                liquids |= loads.liquid[other];
            }
        }
        if (kg > vehicle.payloadKg() || m3 > vehicle.volumeM3() && m3 > 0) {
            return false;
        }
        if (!liquids) {
            return true;
        }
        products = addLiquid(load, products);
        for (int[] stop : trip.stops()) {
            for (int other : stop) {
                products = addLiquid(other, products);
            }
        }
        return problem.fleet.racks[v].assign(productLitres, products, masks);
    }

    private int addLiquid(int load, int products) {
        if (!problem.loads.liquid[load]) {
            return products;
        }
        for (int p = 0; p < products; p++) {
            if (productOf[p] == problem.loads.commodity[load]) {
                productLitres[p] += problem.loads.quantity[load];
                return products;
            }
        }
        productOf[products] = problem.loads.commodity[load];
        productLitres[products] = problem.loads.quantity[load];
        return products + 1;
    }
}
