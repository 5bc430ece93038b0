package org.sira.planner.solver.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Vehicle;
import org.sira.planner.model.Weights;
import org.sira.planner.movement.Gate;
import org.sira.planner.movement.Itinerary;
import org.sira.planner.movement.Stage;
import org.sira.planner.movement.TimedRoute;
import org.sira.planner.movement.TripSimulator;
import org.sira.planner.plan.PlanScore;

/** Drives a trip and says how it comes out. Holds scratch arrays: one for each thread. */
final class TripEvaluator {

    private static final int ANY_TIME = Integer.MAX_VALUE / 4;

    private final CompiledProblem problem;
    private final Itinerary itinerary = new Itinerary();
    private final TripSimulator simulator;
    private final int[] passages = new int[256];
    private int passageCount;
    private final double[] litresAboard = new double[64];
    private int[] drawPoint = new int[16];
    private int[] drawPeriod = new int[16];
    private double[] drawQuantity = new double[16];
    private int drawCount;
    private final long[] soft = new long[SoftPart.values().length];
    private double longestKm;

    TripEvaluator(CompiledProblem problem) {
        this.problem = problem;
        simulator = new TripSimulator(problem.movement);
    }

    TripSimulator simulator() {
        return simulator;
    }

    Itinerary itinerary() {
        return itinerary;
    }

    /** Drives a trip and leaves the record in the simulator; false when it cannot be driven. */
    boolean drive(int v, TripPlan trip, Carry before) {
        return drive(v, trip, before, true, problem.fleet.availableUntil[v]);
    }

    /** The same as if every stop could be served at any time. */
    boolean driveAtAnyTime(int v, TripPlan trip, Carry before) {
        return driveAtAnyTime(v, trip, before, problem.fleet.availableUntil[v]);
    }

    /** The same, back by a minute of the horizon. */
    boolean driveAtAnyTime(int v, TripPlan trip, Carry before, int latestEnd) {
        return drive(v, trip, before, false, latestEnd);
    }

    private boolean drive(int v, TripPlan trip, Carry before, boolean withinWindows, int latestEnd) {
        Fleet fleet = problem.fleet;
        LoadTable loads = problem.loads;
        MovementRules rules = problem.movement.rules();
        int base = fleet.base[v];
        itinerary.clear();
        int startMin = problem.earliestStart(v, trip, before);
        if (trip.loadPlace() != base) {
            itinerary.add(base, true, 0, 0, ANY_TIME);
        }
        int loadingMin = trip.isSupport() ? 0 : rules.loadingMin();
        itinerary.add(trip.loadPlace(), problem.places.isSafe(trip.loadPlace()), loadingMin, 0, ANY_TIME);
        if (trip.isSupport()) {
            itinerary.add(trip.turnPlace(), problem.places.isSafe(trip.turnPlace()), 0, 0, ANY_TIME);
        }
        if (trip.stops().length > 60) {
            return false;
        }
        for (int[] stop : trip.stops()) {
            int place = loads.place[stop[0]];
            double kg = 0;
            int notBefore = 0;
            int notAfter = ANY_TIME;
            for (int load : stop) {
                kg += loads.kg[load];
                if (withinWindows) {
                    notBefore = StrictMath.max(notBefore, loads.notBefore[load]);
                    notAfter = StrictMath.min(notAfter, loads.notAfter[load]);
                }
            }
            itinerary.add(place, problem.places.isSafe(place), rules.unloadingMin(kg), notBefore, notAfter);
        }
        itinerary.add(base, true, 0, 0, ANY_TIME);
        return simulator.run(
                itinerary,
                problem.routes.source(fleet.profile[v], trip.policy()),
                trip.slotNotBefore(),
                startMin,
                latestEnd,
                before.drivenDay(),
                before.drivenMin());
    }

    /** Node at which the trip loads. */
    int loadingNode(int v, TripPlan trip) {
        return trip.loadPlace() == problem.fleet.base[v] ? 0 : 1;
    }

    /** When a stop of the trip that was driven last has been unloaded. */
    int unloadedMin(int v, TripPlan trip, int stop) {
        double kg = 0;
        for (int load : trip.stops()[stop]) {
            kg += problem.loads.kg[load];
        }
        return simulator.handlingStart(loadingNode(v, trip) + 1 + stop)
                + problem.movement.rules().unloadingMin(kg);
    }

    /** How a trip comes out, or null when it cannot be driven. */
    @Nullable TripOutcome evaluate(int v, TripPlan trip, Carry before) {
        if (!drive(v, trip, before)) {
            return null;
        }
        Vehicle vehicle = problem.fleet.vehicle(v);
        LoadTable loads = problem.loads;
        Weights weights = problem.weights;
        int loadingNode = loadingNode(v, trip);
        fillLitresAboard(trip, loadingNode);

        double km = 0;
        double kmToLoading = 0;
        int driveMin = 0;
        double crewExposure = 0;
        double fuelExposure = 0;
        passageCount = 0;
        for (int i = 0; i < simulator.stretchCount(); i++) {
            TimedRoute route = simulator.stretchRoute(i);
            int first = simulator.stretchFirstStage(i);
            int end = simulator.stretchEndStage(i);
            int leg = simulator.stretchLeg(i);
            int start = simulator.stretchStart(i);
            for (int stage = first; stage < end; stage++) {
                double exposure = route.exposure(stage, start / Horizon.MINUTES_PER_DAY);
                km += route.lengthKm(stage);
                crewExposure += exposure * vehicle.crew();
                fuelExposure += exposure * litresAboard[leg] / weights.litresPerPerson();
            }
            if (leg < loadingNode) {
                kmToLoading = km;
            }
            driveMin += route.driveMin(first, end);
            Gate gate = route.gate(first);
            if (gate != null) {
                recordPassages(gate, route.stages()[first], start);
            }
        }
        int startMin = startMin(trip, loadingNode);
        int loadingStart = trip.isSupport() ? startMin : simulator.handlingStart(loadingNode);
        int endMin = simulator.endMin();
        if (!problem.admits(trip, startMin, endMin)) {
            return null;
        }
        int days = (endMin - 1) / Horizon.MINUTES_PER_DAY - startMin / Horizon.MINUTES_PER_DAY + 1;
        double cost = vehicle.fixedCost() + vehicle.costPerKm() * km + vehicle.costPerDay() * days;

        double late = 0;
        int changed = 0;
        int handlingMin = trip.isSupport() ? 0 : problem.movement.rules().loadingMin();
        for (int s = 0; s < trip.stops().length; s++) {
            int node = loadingNode + 1 + s;
            double kg = 0;
            for (int load : trip.stops()[s]) {
                kg += loads.kg[load];
            }
            int unloadingMin = problem.movement.rules().unloadingMin(kg);
            int delivered = simulator.handlingStart(node) + unloadingMin;
            handlingMin += unloadingMin;
            for (int load : trip.stops()[s]) {
                late += loads.waiting[load]
                        * StrictMath.max(0, delivered - loads.autonomyMin[load])
                        / Horizon.MINUTES_PER_DAY;
                changed += problem.travelsAsApproved(v, startMin, load) ? 0 : 1;
            }
        }
        set(SoftPart.EXPOSURE_OF_CREW, weights.exposureCost() * crewExposure);
        set(SoftPart.EXPOSURE_OF_FUEL, weights.exposureCost() * fuelExposure);
        set(SoftPart.COST, weights.costFactor() * cost);
        set(SoftPart.LATENESS, weights.lateCost() * late);
        set(SoftPart.CHANGE, weights.changeCost() * changed);
        TripOutcome outcome =
                outcome(v, trip, before, loadingStart, startMin, km, kmToLoading, softSum(), driveMin, handlingMin);
        longestKm = outcome.longestKmWithoutFill();
        return longestKm <= problem.fleet.rangeKm[v] ? outcome : null;
    }

    /** What the tank had to last for on the trip evaluated last, if it could be driven in time. */
    double longestKm() {
        return longestKm;
    }

    /** Of the trip evaluated last, scaled and positive. */
    long soft(SoftPart part) {
        return soft[part.ordinal()];
    }

    private void set(SoftPart part, double price) {
        soft[part.ordinal()] = StrictMath.round(PlanScore.SCALE * price);
    }

    private long softSum() {
        long sum = 0;
        for (long part : soft) {
            sum += part;
        }
        return sum;
    }

    /** The first minute of a trip that was driven: a wait at the base is no part of it. */
    int startMin(TripPlan trip, int loadingNode) {
        boolean drivesFirst = loadingNode > 0 || trip.isSupport();
        return simulator.stretchCount() > 0 && drivesFirst
                ? simulator.stretchStart(0)
                : simulator.handlingStart(loadingNode);
    }

    private void fillLitresAboard(TripPlan trip, int loadingNode) {
        LoadTable loads = problem.loads;
        if (trip.isSupport()) {
            Arrays.fill(litresAboard, 0, itinerary.count(), 0);
            return;
        }
        double aboard = 0;
        for (int s = trip.stops().length - 1; s >= 0; s--) {
            for (int load : trip.stops()[s]) {
                if (loads.liquid[load]) {
                    aboard += loads.quantity[load];
                }
            }
            litresAboard[loadingNode + s] = aboard;
        }
        litresAboard[loadingNode + trip.stops().length] = 0;
        for (int node = 0; node < loadingNode; node++) {
            litresAboard[node] = 0;
        }
    }

    private void recordPassages(Gate gate, Stage stage, int start) {
        int slot = (start - gate.offsetMin(stage.firstSection())) / 60;
        for (int section = stage.firstSection(); section < stage.endSection(); section++) {
            if (passageCount == passages.length) {
                throw new IllegalStateException("A trip crosses more than " + passages.length + " corridor sections.");
            }
            passages[passageCount++] = problem.lanes.key(gate.index(), section, slot);
        }
    }

    private TripOutcome outcome(
            int v,
            TripPlan trip,
            Carry before,
            int loadingStart,
            int startMin,
            double km,
            double kmToLoading,
            long soft,
            int driveMin,
            int handlingMin) {
        StockTable stock = problem.stock;
        LoadTable loads = problem.loads;
        Vehicle vehicle = problem.fleet.vehicle(v);
        drawCount = 0;
        for (int[] stop : trip.stops()) {
            for (int load : stop) {
                int from = stock.pointOf(trip.loadPlace(), loads.commodity[load]);
                draw(from, from == StockTable.NONE ? 0 : stock.period(from, loadingStart), loads.quantity[load]);
            }
        }
        double kmSinceFill = before.kmSinceFill() + km;
        double longestKm = kmSinceFill;
        int fuel = stock.vehicleFuel(trip.loadPlace());
        if (fuel != StockTable.NONE) {
            longestKm = StrictMath.max(before.kmSinceFill() + kmToLoading, km - kmToLoading);
            double litres = (before.kmSinceFill() + kmToLoading) * vehicle.consumptionLPer100Km() / 100;
            kmSinceFill = km - kmToLoading;
            if (litres > 0) {
                int from = stock.pointOf(trip.loadPlace(), fuel);
                draw(from, stock.period(from, loadingStart), litres);
            }
        }
        addDeliveries(v, trip);
        Carry after = new Carry(simulator.endMin(), simulator.drivenDay(), simulator.drivenMin(), kmSinceFill);
        return new TripOutcome(
                startMin,
                after,
                soft,
                Arrays.copyOf(passages, passageCount),
                Arrays.copyOf(drawPoint, drawCount),
                Arrays.copyOf(drawPeriod, drawCount),
                Arrays.copyOf(drawQuantity, drawCount),
                driveMin,
                handlingMin,
                longestKm);
    }

    /** Draws from a stock point, once for each commodity. */
    private void draw(int point, int period, double quantity) {
        for (int i = 0; i < drawCount; i++) {
            if (drawPoint[i] == point) {
                drawQuantity[i] += quantity;
                return;
            }
        }
        addDraw(point, period, quantity);
    }

    /** What refills a depot is drawn from it in negative, each load when it is there. */
    private void addDeliveries(int v, TripPlan trip) {
        if (!problem.refills.any) {
            return;
        }
        for (int stop = 0; stop < trip.stops().length; stop++) {
            int unloadedMin = unloadedMin(v, trip, stop);
            for (int load : trip.stops()[stop]) {
                if (problem.refills.is[load]) {
                    int at = problem.stock.pointOf(problem.loads.place[load], problem.loads.commodity[load]);
                    addDraw(at, problem.stock.periodOfDelivery(at, unloadedMin), -problem.loads.quantity[load]);
                }
            }
        }
    }

    private void addDraw(int point, int period, double quantity) {
        if (drawCount == drawPoint.length) {
            drawPoint = Arrays.copyOf(drawPoint, 2 * drawCount);
            drawPeriod = Arrays.copyOf(drawPeriod, 2 * drawCount);
            drawQuantity = Arrays.copyOf(drawQuantity, 2 * drawCount);
        }
        drawPoint[drawCount] = point;
        drawPeriod[drawCount] = period;
        drawQuantity[drawCount++] = quantity;
    }
}
