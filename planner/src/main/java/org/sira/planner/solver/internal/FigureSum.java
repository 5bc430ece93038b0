package org.sira.planner.solver.internal;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Vehicle;
import org.sira.planner.movement.DrivenStage;
import org.sira.planner.movement.TripSimulator;
import org.sira.planner.plan.Figures;

/** Adds up what a plan comes to. */
final class FigureSum {

    private final CompiledProblem problem;
    private double servedWorth;
    private int servedLoads;
    private double dryKg;
    private double litres;
    private double distanceKm;
    private double exposure;
    private double crewExposure;
    private double fuelExposure;
    private double cost;
    private double latePersonDays;
    private int changedLoads;
    private double repeatedSlots;
    private double inequality;
    private int trips;
    private int vehiclesUsed;
    private @Nullable LocalDateTime lastReturn;

    FigureSum(CompiledProblem problem) {
        this.problem = problem;
    }

    /** @param driven holds the record of the trip */
    void add(int v, TripPlan plan, TripOutcome outcome, TripEvaluator driven) {
        Vehicle vehicle = problem.fleet.vehicle(v);
        TripSimulator run = driven.simulator();
        int loadingNode = driven.loadingNode(v, plan);
        double km = 0;
        for (DrivenStage stage : run.stages()) {
            double met = stage.stage().exposureByDay()[stage.startMin() / Horizon.MINUTES_PER_DAY];
            km += stage.stage().lengthKm();
            exposure += met;
            crewExposure += met * vehicle.crew();
            fuelExposure += met * litresAboard(plan, stage.leg() - loadingNode) / problem.weights.litresPerPerson();
        }
        distanceKm += km;
        int days = (outcome.after().endMin() - 1) / Horizon.MINUTES_PER_DAY
                - outcome.startMin() / Horizon.MINUTES_PER_DAY
                + 1;
        cost += vehicle.fixedCost() + vehicle.costPerKm() * km + vehicle.costPerDay() * days;
        for (int s = 0; s < plan.stops().length; s++) {
            addStop(plan.stops()[s], run.handlingStart(loadingNode + 1 + s));
            for (int load : plan.stops()[s]) {
                changedLoads += problem.travelsAsApproved(v, outcome.startMin(), load) ? 0 : 1;
            }
        }
        trips++;
    }

    /** Liquid cargo on the leg behind a stop, the loading being stop 0. */
    private double litresAboard(TripPlan plan, int legFromLoading) {
        if (legFromLoading < 0) {
            return 0;
        }
        double aboard = 0;
        for (int s = legFromLoading; s < plan.stops().length; s++) {
            for (int load : plan.stops()[s]) {
                aboard += problem.loads.liquid[load] ? problem.loads.quantity[load] : 0;
            }
        }
        return aboard;
    }

    private void addStop(int[] stop, int unloadingStart) {
        LoadTable loads = problem.loads;
        double kg = 0;
        for (int load : stop) {
            kg += loads.kg[load];
        }
        int delivered = unloadingStart + problem.movement.rules().unloadingMin(kg);
        for (int load : stop) {
            servedWorth += loads.worth[load];
            servedLoads++;
            dryKg += loads.liquid[load] ? 0 : loads.quantity[load];
            litres += loads.liquid[load] ? loads.quantity[load] : 0;
            latePersonDays += loads.waiting[load]
                    * StrictMath.max(0, delivered - loads.autonomyMin[load])
                    / Horizon.MINUTES_PER_DAY;
        }
    }

    void endOfVehicle(Schedule schedule) {
        if (schedule.count() == 0) {
            return;
        }
        vehiclesUsed++;
        LocalDateTime returned = problem.facts
                .horizon()
                .timeAt(schedule.outcomes()[schedule.count() - 1].after().endMin());
        LocalDateTime last = lastReturn;
        lastReturn = last == null || returned.isAfter(last) ? returned : last;
    }

    /** What no single trip knows. */
    void addShared(SearchState state) {
        for (int load = 0; load < problem.loads.count; load++) {
            changedLoads += state.isAbsent(load) && problem.isApproved(load) ? 1 : 0;
        }
        inequality = problem.equity.variance(state, problem.loads);
        SortedSet<Integer> slots = new TreeSet<>();
        for (int v = 0; v < problem.fleet.count; v++) {
            slots.addAll(new VehiclePlan(problem, v, state.schedule(v)).gateSlots());
        }
        repeatedSlots = problem.slotRepeats.repeats(slots);
    }

    Figures figures(int convoys) {
        double totalWorth = 0;
        for (double worth : problem.loads.worth) {
            totalWorth += worth;
        }
        return new Figures(
                servedWorth,
                totalWorth,
                servedLoads,
                problem.loads.count,
                dryKg,
                litres,
                distanceKm,
                exposure,
                crewExposure,
                fuelExposure,
                cost,
                latePersonDays,
                repeatedSlots,
                inequality,
                changedLoads,
                trips,
                vehiclesUsed,
                convoys,
                Optional.ofNullable(lastReturn));
    }
}
