package org.sira.planner.plan;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param decisions of people, that the plan keeps to; roads that they ban are closed in the operation, vehicles under way
 *     are available when they are back, and what these bring is no load any more
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
        PlanRoutes routes,
        Decisions decisions) {

    public PlanFacts {
        corridors = List.copyOf(corridors);
        needs = List.copyOf(needs);
        loads = List.copyOf(loads);
    }

    /** With routes of which none is searched yet, and no decisions. */
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
                new PlanRoutes(operation, network, risk, corridors),
                Decisions.none());
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
        Reach reach = new Reach(operation.roads(), risk, operation.rules());
        List<Load> loads = LoadSplitter.split(needs, operation.commodities(), operation.vehicles(), reach::reaches);
        return new PlanFacts(
                operation, horizon, weights, network, risk, corridors, needs, loads, routes, Decisions.none());
    }

    /**
     * The same facts for a plan that keeps to decisions, with all that it assumes.
     *
     * @throws IllegalStateException when decisions have been taken for them already: their banned roads stay closed
     * @throws IllegalArgumentException when an assumption names a vehicle that is not there
     */
    public PlanFacts withDecisions(Decisions taken) {
        if (!decisions.equals(Decisions.none())) {
            throw new IllegalStateException("Decisions have been taken for these facts already.");
        }
        PlanFacts assumed = this;
        for (Remedy assumption : taken.assumptions()) {
            assumed = assumed.after(assumption);
        }
        return assumed.decided(taken);
    }

    private PlanFacts decided(Decisions taken) {
        DecidedFacts decided = new DecidedFacts(taken, horizon, risk.asOf());
        return new PlanFacts(
                decided.operation(operation),
                horizon,
                weights,
                network,
                risk,
                corridors,
                needs,
                decided.loads(loads),
                routes,
                taken);
    }

    /**
     * The facts after a change. Needs and loads stay the same ones, with their windows as the change leaves them; corridors
     * and routes are found anew where its rules are others.
     */
    public PlanFacts after(Remedy remedy) {
        Operation changed = remedy.applyTo(operation, horizon);
        Horizon longer = remedy.applyTo(horizon);
        // Of the rules, corridors and routes follow from the cap and the contingency alone: smaller convoys keep them.
        boolean sameCorridors = changed.rules().worstOpenClass()
                        == operation.rules().worstOpenClass()
                && changed.rules().openedRoadIds().equals(operation.rules().openedRoadIds());
        boolean sameRoutes = sameCorridors
                && changed.rules().contingencyShare() == operation.rules().contingencyShare();
        List<Corridor> found = sameCorridors
                ? corridors
                : CorridorFinder.find(changed.places(), changed.roads(), risk, changed.rules());
        Map<String, Need> stated = new HashMap<>();
        changed.statedNeeds().forEach(need -> stated.put(need.id(), need));
        List<Need> newNeeds =
                needs.stream().map(need -> after(need, stated, longer)).toList();
        Map<String, Need> byId = new HashMap<>();
        newNeeds.forEach(need -> byId.put(need.id(), need));
        List<Load> newLoads = loads.stream()
                .map(load -> new Load(
                        load.id(), byId.getOrDefault(load.need().id(), load.need()), load.quantity(), load.share()))
                .toList();
        return new PlanFacts(
                changed,
                longer,
                weights,
                network,
                risk,
                found,
                newNeeds,
                newLoads,
                sameRoutes ? routes : new PlanRoutes(changed, network, risk, found),
                decisions);
    }

    /** Within the longer horizon, a need that was open to the end of the shorter one stays open. */
    private Need after(Need need, Map<String, Need> stated, Horizon longer) {
        Need changed = stated.getOrDefault(need.id(), need);
        LocalDateTime until = need.notAfter().equals(horizon.end()) && !stated.containsKey(need.id())
                ? longer.end()
                : changed.notAfter();
        return need.withWindow(need.notBefore(), until.isAfter(longer.end()) ? longer.end() : until);
    }

    /** Stated needs that no plan of these days serves, since their whole window lies before or after them. */
    public List<Need> needsOutsideHorizon() {
        return HorizonNeeds.outside(operation, horizon);
    }

    /**
     * Before this nothing leaves but what was approved and stays as it is: who is to be told of a movement needs this
     * much time.
     */
    public LocalDateTime earliestNewStart() {
        return risk.asOf().atStartOfDay().plusHours(operation.rules().notificationLeadHours());
    }

    /** Whether all is equal of which network, corridors and routes are made; a test knows every part there is. */
    private boolean hasSameRoutes(Operation other, RiskMap otherRisk) {
        return operation.places().equals(other.places())
                && operation.roads().equals(other.roads())
                && operation.rules().equals(other.rules())
                && risk.equals(otherRisk);
    }

    /** Whether every road is driven as under other facts, at the same hours, in the same convoys, over the same routes. */
    public boolean movesAs(PlanFacts other) {
        return routes == other.routes
                && horizon.equals(other.horizon)
                && corridors.equals(other.corridors)
                && operation.rules().equals(other.operation.rules())
                && operation.roads().equals(other.operation.roads())
                && operation.restrictions().equals(other.operation.restrictions())
                && operation.slowestSpeedFactor() == other.operation.slowestSpeedFactor();
    }

    /** What each load is worth when it is delivered: its share of its need's worth. */
    public double worth(Load load) {
        return weights.worth(load.need(), horizon) * load.share();
    }
}
