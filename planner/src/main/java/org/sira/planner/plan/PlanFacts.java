package org.sira.planner.plan;

import java.util.List;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Load;
import org.sira.planner.model.Need;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Weights;
import org.sira.planner.needs.HorizonNeeds;
import org.sira.planner.needs.LoadSplitter;
import org.sira.planner.network.RoadNetwork;
import org.sira.planner.risk.Corridor;
import org.sira.planner.risk.CorridorFinder;
import org.sira.planner.risk.RiskMap;
import org.sira.planner.risk.RiskModel;
import org.sira.planner.risk.RiskSettings;

/**
 * All that a plan is made from and checked against: what the operation knows, and what follows from it.
 *
 * @param needs stated and derived ones within the horizon
 * @param loads the needs, cut to what vehicles carry
 * @param routes searched when they are asked for
 */
public record PlanFacts(
        Operation operation,
        Horizon horizon,
        Weights weights,
        RoadNetwork network,
        RiskMap risk,
        List<Corridor> corridors,
        List<Need> needs,
        List<Load> loads,
        PlanRoutes routes) {

    public PlanFacts {
        corridors = List.copyOf(corridors);
        needs = List.copyOf(needs);
        loads = List.copyOf(loads);
    }

    /** With routes of which none is searched yet. */
    public PlanFacts(
            Operation operation,
            Horizon horizon,
            Weights weights,
            RoadNetwork network,
            RiskMap risk,
            List<Corridor> corridors,
            List<Need> needs,
            List<Load> loads) {
        this(
                operation,
                horizon,
                weights,
                network,
                risk,
                corridors,
                needs,
                loads,
                new PlanRoutes(operation, network, risk, corridors));
    }

    /**
     * Works out what a plan for a horizon is made from: risk at the operation's as-of with the standard settings, the
     * corridors of its rules, its needs within the horizon, and loads for the vehicles that reach them.
     *
     * @throws IllegalArgumentException when a fact refers to another that is not there; the message names both
     */
    public static PlanFacts of(Operation operation, Horizon horizon, Weights weights) {
        RoadNetwork network = new RoadNetwork(operation.places(), operation.roads());
        RiskMap risk = RiskModel.assess(
                operation.incidents(),
                operation.places(),
                operation.roads(),
                operation.asOf(),
                RiskSettings.standard());
        List<Corridor> corridors = CorridorFinder.find(operation.places(), operation.roads(), risk, operation.rules());
        PlanRoutes routes = new PlanRoutes(operation, network, risk, corridors);
        return of(operation, horizon, weights, network, risk, corridors, routes);
    }

    /** The same, sharing risk and routes with facts that were worked out before, if they are of the same roads. */
    public static PlanFacts of(Operation operation, Horizon horizon, Weights weights, PlanFacts before) {
        return hasSameRoads(operation, before.operation)
                ? of(operation, horizon, weights, before.network, before.risk, before.corridors, before.routes)
                : of(operation, horizon, weights);
    }

    private static PlanFacts of(
            Operation operation,
            Horizon horizon,
            Weights weights,
            RoadNetwork network,
            RiskMap risk,
            List<Corridor> corridors,
            PlanRoutes routes) {
        List<Need> needs = HorizonNeeds.of(operation, horizon);
        Reach reach = new Reach(operation.roads(), risk, operation.rules().worstOpenClass());
        List<Load> loads = LoadSplitter.split(needs, operation.commodities(), operation.vehicles(), reach::reaches);
        return new PlanFacts(operation, horizon, weights, network, risk, corridors, needs, loads, routes);
    }

    /** Whether all is equal of which network, risk, corridors and routes are made; a test knows every part there is. */
    private static boolean hasSameRoads(Operation one, Operation other) {
        return one.asOf().equals(other.asOf())
                && one.places().equals(other.places())
                && one.roads().equals(other.roads())
                && one.incidents().equals(other.incidents())
                && one.rules().equals(other.rules());
    }

    /** What each load is worth when it is delivered: its share of its need's worth. */
    public double worth(Load load) {
        return weights.worth(load.need(), horizon) * load.share();
    }
}
