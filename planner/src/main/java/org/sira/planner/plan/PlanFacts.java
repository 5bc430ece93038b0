package org.sira.planner.plan;

import java.util.List;
import java.util.Optional;
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
import org.sira.planner.risk.RiskOverrides;
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
     * Works out what a plan for a horizon is made from: risk at the operation's as-of with the standard settings and the
     * overrides that count on its days, the corridors of its rules, its needs within the horizon, and loads for the
     * vehicles that reach them.
     *
     * @throws IllegalArgumentException when a fact refers to another that is not there; the message names both
     */
    public static PlanFacts of(Operation operation, Horizon horizon, Weights weights) {
        RiskMap computed = RiskModel.assess(
                operation.incidents(),
                operation.places(),
                operation.roads(),
                operation.asOf(),
                RiskSettings.standard());
        return of(operation, horizon, weights, computed, Optional.empty());
    }

    /**
     * The same where the risk is known already, sharing network, corridors and routes with facts that were worked out
     * before, if these follow from the same.
     *
     * @param computed from the operation's incidents at its as-of, without overrides
     */
    public static PlanFacts of(
            Operation operation, Horizon horizon, Weights weights, RiskMap computed, Optional<PlanFacts> before) {
        RiskMap risk = RiskOverrides.apply(
                computed,
                operation.riskOverrides(),
                horizon,
                RiskSettings.standard().borders());
        Optional<PlanFacts> alike = before.filter(known -> known.hasSameRoutes(operation, risk));
        RoadNetwork network =
                alike.map(PlanFacts::network).orElseGet(() -> new RoadNetwork(operation.places(), operation.roads()));
        List<Corridor> corridors = alike.map(PlanFacts::corridors)
                .orElseGet(() -> CorridorFinder.find(operation.places(), operation.roads(), risk, operation.rules()));
        PlanRoutes routes =
                alike.map(PlanFacts::routes).orElseGet(() -> new PlanRoutes(operation, network, risk, corridors));
        List<Need> needs = HorizonNeeds.of(operation, horizon);
        Reach reach = new Reach(operation.roads(), risk, operation.rules().worstOpenClass());
        List<Load> loads = LoadSplitter.split(needs, operation.commodities(), operation.vehicles(), reach::reaches);
        return new PlanFacts(operation, horizon, weights, network, risk, corridors, needs, loads, routes);
    }

    /** Whether all is equal of which network, corridors and routes are made; a test knows every part there is. */
    private boolean hasSameRoutes(Operation other, RiskMap otherRisk) {
        return operation.places().equals(other.places())
                && operation.roads().equals(other.roads())
                && operation.rules().equals(other.rules())
                && risk.equals(otherRisk);
    }

    /** What each load is worth when it is delivered: its share of its need's worth. */
    public double worth(Load load) {
        return weights.worth(load.need(), horizon) * load.share();
    }
}
