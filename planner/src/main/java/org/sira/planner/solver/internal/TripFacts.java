package org.sira.planner.solver.internal;

import java.util.TreeMap;
import org.sira.planner.model.RiskClass;
import org.sira.planner.network.SegmentUse;

/** What one trip of a schedule knows of itself, asked by the constraints; each answer is 0 when its rule is kept. */
record TripFacts(CompiledProblem problem, int vehicle, int trip, TripPlan plan, TripOutcome outcome, Carry before) {

    long excessKg() {
        double kg = 0;
        for (int[] stop : plan.stops()) {
            for (int load : stop) {
                kg += problem.loads.kg[load];
            }
        }
        return excess(kg, problem.fleet.vehicle(vehicle).payloadKg());
    }

    long excessLitresOfRoom() {
        double m3 = 0;
        for (int[] stop : plan.stops()) {
            for (int load : stop) {
                m3 += problem.loads.liquid[load] ? 0 : problem.loads.m3[load];
            }
        }
        return excess(m3 * 1000, problem.fleet.vehicle(vehicle).volumeM3() * 1000);
    }

    /** Products that find no compartment of their own. */
    int unstowedProducts() {
        TreeMap<Integer, Double> litres = new TreeMap<>();
        for (int[] stop : plan.stops()) {
            for (int load : stop) {
                if (problem.loads.liquid[load]) {
                    litres.merge(problem.loads.commodity[load], problem.loads.quantity[load], Double::sum);
                }
            }
        }
        double[] byProduct =
                litres.values().stream().mapToDouble(Double::doubleValue).toArray();
        return problem.fleet.racks[vehicle].assign(byProduct, byProduct.length, new int[byProduct.length])
                ? 0
                : byProduct.length;
    }

    /** Minutes outside the time that the vehicle is available, or overlapping its trip before. */
    long minutesOutOfTime() {
        int from = StrictMath.max(problem.fleet.availableFrom[vehicle], before.endMin());
        int until = problem.fleet.availableUntil[vehicle];
        return (long) StrictMath.max(0, from - outcome.startMin())
                + StrictMath.max(0, outcome.after().endMin() - until);
    }

    /** 1 when movement hours, curfew, closures, driving hours, safe halts or time windows make the trip impossible. */
    int undrivable() {
        return new TripEvaluator(problem).evaluate(vehicle, plan, before) == null ? 1 : 0;
    }

    /** Kilometres that its tank does not last for. */
    long kmBeyondRange() {
        return excess(outcome.longestKmWithoutFill(), problem.fleet.rangeKm[vehicle]);
    }

    /** How many roads of the trip are of a class above the cap. */
    long roadsAboveCap() {
        TripEvaluator evaluator = new TripEvaluator(problem);
        if (!evaluator.drive(vehicle, plan, before)) {
            return 0;
        }
        long roads = 0;
        for (int i = 0; i < evaluator.simulator().stageCount(); i++) {
            for (SegmentUse use : evaluator.simulator().stage(i).uses()) {
                RiskClass found = problem.facts.risk().get(use.segment().id()).riskClass();
                roads += found.compareTo(problem.movement.rules().worstOpenClass()) > 0 ? 1 : 0;
            }
        }
        return roads;
    }

    /** 1 when it loads something at a place that has none of it, or where the vehicle may not load. */
    int loadsWhereNothingIs() {
        for (int point : outcome.drawPoint()) {
            if (point == StockTable.NONE) {
                return 1;
            }
        }
        if (plan.isSupport()) {
            return 0;
        }
        for (int place : problem.loadPlaces[vehicle]) {
            if (place == plan.loadPlace()) {
                return 0;
            }
        }
        return 1;
    }

    private static long excess(double found, double most) {
        return found <= most + 1e-6 ? 0 : (long) StrictMath.ceil(found - most);
    }
}
