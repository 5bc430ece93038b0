package org.sira.planner.solver.internal;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.movement.DrivenStage;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.network.VehicleProfile;

/**
 * What is found of a trip when it is driven once more. All is 0 of one that cannot be driven, but for what says so.
 *
 * @param possible whether it can be driven, within the windows of its stops or without them
 * @param minutesAfterWindows by which unloading ends too late, when the trip is possible only without windows
 * @param roadsNotForIt that its vehicle may not use, or not in that direction
 * @param roadsAboveCap of a class above the cap
 * @param routesAboveCap ways from one stop to the next above the cap on routes
 * @param softByPart what it adds to the soft level, scaled, by {@link SoftPart#ordinal()}
 */
record TripDrive(
        boolean possible,
        long minutesAfterWindows,
        long roadsNotForIt,
        long roadsAboveCap,
        int routesAboveCap,
        long[] softByPart) {

    static TripDrive of(CompiledProblem problem, int vehicle, TripPlan plan, Carry before) {
        return new Finder(problem, vehicle, plan).find(before);
    }

    long soft(SoftPart part) {
        return softByPart[part.ordinal()];
    }

    private static final class Finder {

        private final CompiledProblem problem;
        private final int vehicle;
        private final TripPlan plan;
        private final TripEvaluator evaluator;

        Finder(CompiledProblem problem, int vehicle, TripPlan plan) {
            this.problem = problem;
            this.vehicle = vehicle;
            this.plan = plan;
            evaluator = new TripEvaluator(problem);
        }

        /**
         * Who need not wait for a window may run into a closure that the wait would have spared: a trip that can be
         * driven within its windows is possible, whatever comes of it without them.
         */
        TripDrive find(Carry before) {
            if (!evaluator.drive(vehicle, plan, before)) {
                boolean possible = evaluator.driveAtAnyTime(vehicle, plan, before);
                long late = possible && !plan.isSupport() ? minutesAfterWindows() : 0;
                return new TripDrive(possible, late, 0, 0, 0, new long[SoftPart.values().length]);
            }
            long notForIt = roadsNotForIt();
            long aboveCap = roadsAboveCap();
            int routesAboveCap = routesAboveCap();
            return new TripDrive(true, 0, notForIt, aboveCap, routesAboveCap, soft(before));
        }

        private long minutesAfterWindows() {
            long late = 0;
            for (int stop = 0; stop < plan.stops().length; stop++) {
                int end = evaluator.unloadedMin(vehicle, plan, stop);
                for (int load : plan.stops()[stop]) {
                    late += StrictMath.max(0, end - problem.loads.notAfter[load]);
                }
            }
            return late;
        }

        private long roadsNotForIt() {
            VehicleProfile profile = VehicleProfile.of(problem.fleet.vehicle(vehicle));
            long roads = 0;
            for (DrivenStage driven : evaluator.simulator().stages()) {
                for (SegmentUse use : driven.stage().uses()) {
                    RoadSegment road =
                            problem.facts.network().segment(use.segment().id());
                    boolean wrongWay = use.reversed() && road.oneWay();
                    roads += !profile.mayUse(road) || wrongWay ? 1 : 0;
                }
            }
            return roads;
        }

        private long roadsAboveCap() {
            long roads = 0;
            for (DrivenStage driven : evaluator.simulator().stages()) {
                for (SegmentUse use : driven.stage().uses()) {
                    String road = use.segment().id();
                    RiskClass found = problem.facts.risk().get(road).riskClass();
                    roads += problem.movement.rules().isOpen(road, found) ? 0 : 1;
                }
            }
            return roads;
        }

        private int routesAboveCap() {
            MovementRules rules = problem.movement.rules();
            OptionalDouble most = rules.mostRouteExposure();
            if (most.isEmpty()) {
                return 0;
            }
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

        private long[] soft(Carry before) {
            boolean comesOut = evaluator.evaluate(vehicle, plan, before) != null;
            return Arrays.stream(SoftPart.values())
                    .mapToLong(part -> comesOut ? evaluator.soft(part) : 0)
                    .toArray();
        }
    }
}
