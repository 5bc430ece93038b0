package org.sira.planner.solver.internal;

import java.util.OptionalDouble;
import java.util.TreeMap;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.movement.DrivenStage;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.network.VehicleProfile;

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

    /**
     * 1 when movement hours, curfew, closures, driving hours, safe halts or the end of its time make the trip impossible.
     * Who need not wait for a window may run into a closure that the wait would have spared: a trip that can be driven
     * within its windows is possible, whatever comes of it without them.
     */
    int undrivable() {
        TripEvaluator evaluator = new TripEvaluator(problem);
        return evaluator.drive(vehicle, plan, before) || evaluator.driveAtAnyTime(vehicle, plan, before) ? 0 : 1;
    }

    /** How many of its ways from one stop to the next are above the cap on routes. */
    int routesAboveCap() {
        OptionalDouble most = problem.movement.rules().mostRouteExposure();
        TripEvaluator evaluator = new TripEvaluator(problem);
        if (most.isEmpty() || !evaluator.drive(vehicle, plan, before)) {
            return 0;
        }
        MovementRules rules = problem.movement.rules();
        double speedFactor = problem.fleet.vehicle(vehicle).speedFactor();
        double[] byLeg = new double[evaluator.itinerary().count()];
        for (DrivenStage driven : evaluator.simulator().stages()) {
            for (SegmentUse use : driven.stage().uses()) {
                double hours = use.segment().driveHours(speedFactor) * (1 + rules.contingencyShare());
                byLeg[driven.leg()] +=
                        problem.facts.risk().expectedIncidents(use.segment().id(), hours);
            }
        }
        int above = 0;
        for (double exposure : byLeg) {
            above += exposure > most.getAsDouble() * (1 + 1e-9) ? 1 : 0;
        }
        return above;
    }

    /** Roads of the trip that its vehicle may not use, or not in that direction. */
    long roadsNotForIt() {
        TripEvaluator evaluator = new TripEvaluator(problem);
        if (!evaluator.drive(vehicle, plan, before)) {
            return 0;
        }
        VehicleProfile profile = VehicleProfile.of(problem.fleet.vehicle(vehicle));
        long roads = 0;
        for (DrivenStage driven : evaluator.simulator().stages()) {
            for (SegmentUse use : driven.stage().uses()) {
                RoadSegment road = problem.facts.network().segment(use.segment().id());
                boolean wrongWay = use.reversed() && road.oneWay();
                roads += !profile.mayUse(road) || wrongWay ? 1 : 0;
            }
        }
        return roads;
    }

    /** Minutes by which it leaves before anybody can be told of it; 0 for a trip that was approved and is unchanged. */
    long minutesBeforeNotice() {
        boolean told = plan.isFixed()
                && problem.facts
                        .decisions()
                        .approvedTrips()
                        .contains(problem.fixed.get(plan.fixed()).trip())
                && problem.keepsTimes(plan, outcome.startMin(), outcome.after().endMin());
        return told ? 0 : StrictMath.max(0, problem.noticeMin - outcome.startMin());
    }

    /** How much of what it does people have forbidden: its loads, or the trip itself. */
    int bansBroken() {
        int broken = plan.isSupport() && problem.bans.forbids(vehicle) ? 1 : 0;
        for (int[] stop : plan.stops()) {
            for (int load : stop) {
                broken += problem.bans.forbids(vehicle, load) ? 1 : 0;
            }
        }
        return broken;
    }

    /** Minutes by which unloading ends after the time windows of its stops. */
    long minutesAfterWindows() {
        TripEvaluator evaluator = new TripEvaluator(problem);
        if (plan.isSupport()
                || evaluator.drive(vehicle, plan, before)
                || !evaluator.driveAtAnyTime(vehicle, plan, before)) {
            return 0;
        }
        long late = 0;
        int node = evaluator.loadingNode(vehicle, plan);
        for (int[] stop : plan.stops()) {
            node++;
            double kg = 0;
            for (int load : stop) {
                kg += problem.loads.kg[load];
            }
            int end = evaluator.simulator().handlingStart(node)
                    + problem.movement.rules().unloadingMin(kg);
            for (int load : stop) {
                late += StrictMath.max(0, end - problem.loads.notAfter[load]);
            }
        }
        return late;
    }

    /** A part of what it adds to the soft level, scaled. */
    long soft(SoftPart part) {
        TripEvaluator evaluator = new TripEvaluator(problem);
        return evaluator.evaluate(vehicle, plan, before) == null ? 0 : evaluator.soft(part);
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
        for (DrivenStage driven : evaluator.simulator().stages()) {
            for (SegmentUse use : driven.stage().uses()) {
                RiskClass found = problem.facts.risk().get(use.segment().id()).riskClass();
                roads += problem.movement.rules().isOpen(use.segment().id(), found) ? 0 : 1;
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
