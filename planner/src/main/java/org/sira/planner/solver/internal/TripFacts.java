package org.sira.planner.solver.internal;

import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one trip of a schedule knows of itself, asked by the constraints; each answer is 0 when its rule is kept. It is driven
 * at the first question that needs it, and not again: many ask.
 */
final class TripFacts {

    private final CompiledProblem problem;
    private final int vehicle;
    private final int trip;
    private final TripPlan plan;
    private final TripOutcome outcome;
    private final Carry before;
    private @Nullable TripDrive drive;

    TripFacts(CompiledProblem problem, int vehicle, int trip, TripPlan plan, TripOutcome outcome, Carry before) {
        this.problem = problem;
        this.vehicle = vehicle;
        this.trip = trip;
        this.plan = plan;
        this.outcome = outcome;
        this.before = before;
    }

    int vehicle() {
        return vehicle;
    }

    int trip() {
        return trip;
    }

    TripPlan plan() {
        return plan;
    }

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

    /** 1 when movement hours, curfew, closures, driving hours, safe halts or the end of its time make the trip impossible. */
    int undrivable() {
        return drive().possible() ? 0 : 1;
    }

    /** How many of its ways from one stop to the next are above the cap on routes. */
    int routesAboveCap() {
        return drive().routesAboveCap();
    }

    /** Roads of the trip that its vehicle may not use, or not in that direction. */
    long roadsNotForIt() {
        return drive().roadsNotForIt();
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
        return drive().minutesAfterWindows();
    }

    /** A part of what it adds to the soft level, scaled. */
    long soft(SoftPart part) {
        return drive().soft(part);
    }

    /** Kilometres that its tank does not last for. */
    long kmBeyondRange() {
        return excess(outcome.longestKmWithoutFill(), problem.fleet.rangeKm[vehicle]);
    }

    /** How many roads of the trip are of a class above the cap. */
    long roadsAboveCap() {
        return drive().roadsAboveCap();
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

    private TripDrive drive() {
        TripDrive known = drive;
        if (known == null) {
            known = TripDrive.of(problem, vehicle, plan, before);
            drive = known;
        }
        return known;
    }

    /** The same trip, driven after the same: what a vehicle still does when its schedule was changed behind it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TripFacts facts
                && facts.problem == problem
                && facts.vehicle == vehicle
                && facts.trip == trip
                && facts.plan.equals(plan)
                && facts.outcome.equals(outcome)
                && facts.before.equals(before);
    }

    @Override
    public int hashCode() {
        return Objects.hash(vehicle, trip, plan, outcome, before);
    }

    private static long excess(double found, double most) {
        return found <= most + 1e-6 ? 0 : (long) StrictMath.ceil(found - most);
    }
}
