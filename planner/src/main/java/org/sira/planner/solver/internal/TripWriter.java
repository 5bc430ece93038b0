package org.sira.planner.solver.internal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Load;
import org.sira.planner.movement.DrivenStage;
import org.sira.planner.movement.Gate;
import org.sira.planner.movement.Itinerary;
import org.sira.planner.movement.Stage;
import org.sira.planner.movement.TripSimulator;
import org.sira.planner.network.RoutePolicy;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.HaltReason;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent;

/** Drives a trip once more and writes down all that happens, event by event. */
final class TripWriter {

    private final CompiledProblem problem;
    private final TripEvaluator evaluator;
    private final Horizon horizon;
    private final List<TripEvent> events = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private int clock;
    private String here = "";

    TripWriter(CompiledProblem problem) {
        this.problem = problem;
        evaluator = new TripEvaluator(problem);
        horizon = problem.facts.horizon();
    }

    /** Whose simulator holds the record of the trip written last. */
    TripEvaluator evaluator() {
        return evaluator;
    }

    Trip write(int v, int number, TripPlan plan, Carry before) {
        if (!evaluator.drive(v, plan, before)) {
            throw new IllegalStateException("A trip of the plan cannot be driven.");
        }
        events.clear();
        TripSimulator run = evaluator.simulator();
        Itinerary itinerary = evaluator.itinerary();
        int loadingNode = evaluator.loadingNode(v, plan);
        RoutePolicy policy = RoutePolicy.values()[plan.policy()];
        Map<Integer, Cargo> cargo = stow(v, plan);
        here = problem.places.id(itinerary.place(0));
        clock = evaluator.startMin(plan, loadingNode);
        double km = before.kmSinceFill();
        List<DrivenStage> driven = run.stages();
        int next = 0;
        for (int node = 0; node < itinerary.count(); node++) {
            if (node == loadingNode && plan.isSupport()) {
                refuel(v, plan, km);
            } else if (node == loadingNode) {
                haltUntil(run.handlingStart(node), null);
                load(v, plan, km, cargo);
            } else if (node > loadingNode && node < itinerary.count() - 1 && !plan.isSupport()) {
                haltUntil(run.handlingStart(node), null);
                unload(plan.stops()[node - loadingNode - 1], cargo);
            }
            while (next < driven.size() && driven.get(next).leg() == node) {
                Stage stage = driven.get(next).stage();
                if (driven.get(next).startMin() > clock) {
                    endDrive(policy);
                    haltUntil(driven.get(next).startMin(), stage.gate());
                }
                drive(stage);
                km += stage.lengthKm();
                next++;
            }
            endDrive(policy);
        }
        return new Trip(
                "T-%s-%d".formatted(problem.fleet.vehicle(v).id(), number),
                problem.fleet.vehicle(v).id(),
                events);
    }

    private void haltUntil(int minute, @Nullable Gate gate) {
        if (minute <= clock) {
            return;
        }
        boolean overNight = clock / Horizon.MINUTES_PER_DAY != minute / Horizon.MINUTES_PER_DAY;
        HaltReason reason = overNight ? HaltReason.NIGHT : gate == null ? HaltReason.OPENING : HaltReason.GATE;
        events.add(new TripEvent.Halt(here, at(clock), at(minute), reason));
        clock = minute;
    }

    private void load(int v, TripPlan plan, double km, Map<Integer, Cargo> cargo) {
        refuel(v, plan, km);
        int end = clock + problem.movement.rules().loadingMin();
        events.add(new TripEvent.Loading(here, at(clock), at(end), List.copyOf(cargo.values())));
        clock = end;
    }

    /** @param km driven since the tank was full */
    private void refuel(int v, TripPlan plan, double km) {
        int fuel = problem.stock.vehicleFuel(plan.loadPlace());
        double litres = km * problem.fleet.vehicle(v).consumptionLPer100Km() / 100;
        if (fuel != StockTable.NONE && litres > 0) {
            events.add(new TripEvent.Refuel(
                    here,
                    at(clock),
                    at(clock),
                    problem.loads.commodities.get(fuel).id(),
                    litres));
        }
    }

    private void unload(int[] stop, Map<Integer, Cargo> cargo) {
        double kg = 0;
        List<Cargo> handed = new ArrayList<>();
        for (int load : stop) {
            kg += problem.loads.kg[load];
            handed.add(Objects.requireNonNull(cargo.get(load)));
        }
        int end = clock + problem.movement.rules().unloadingMin(kg);
        events.add(new TripEvent.Unloading(here, at(clock), at(end), handed));
        clock = end;
    }

    private void drive(Stage stage) {
        int start = clock;
        for (int i = 0; i < stage.uses().size(); i++) {
            SegmentUse use = stage.uses().get(i);
            int end = start + stage.durationsMin()[i];
            passages.add(new Passage(use.segment().id(), use.reversed(), at(start), at(end), slot(stage, clock)));
            start = end;
        }
        clock = start;
    }

    private @Nullable GateSlot slot(Stage stage, int start) {
        Gate gate = stage.gate();
        return gate == null
                ? null
                : new GateSlot(gate.corridor().id(), gate.forward(), at(start - gate.offsetMin(stage.firstSection())));
    }

    private void endDrive(RoutePolicy policy) {
        if (passages.isEmpty()) {
            return;
        }
        Passage first = passages.get(0);
        Passage last = passages.get(passages.size() - 1);
        String to = use(last).toPlaceId();
        events.add(
                new TripEvent.Drive(use(first).fromPlaceId(), to, policy, first.enterAt(), last.leaveAt(), passages));
        passages.clear();
        here = to;
    }

    private SegmentUse use(Passage passage) {
        return new SegmentUse(problem.facts.network().segment(passage.segmentId()), passage.reversed());
    }

    /**
     * Which compartments carry each load; those of one product are filled one after the other. Liquids that do not fit are
     * in none, which only a person's draft can have.
     */
    private Map<Integer, Cargo> stow(int v, TripPlan plan) {
        LoadTable loads = problem.loads;
        Map<Integer, Double> litres = new LinkedHashMap<>();
        for (int[] stop : plan.stops()) {
            for (int load : stop) {
                if (loads.liquid[load]) {
                    litres.merge(loads.commodity[load], loads.quantity[load], Double::sum);
                }
            }
        }
        double[] byProduct =
                litres.values().stream().mapToDouble(Double::doubleValue).toArray();
        int[] masks = new int[byProduct.length];
        boolean stowed = problem.fleet.racks[v].assign(byProduct, byProduct.length, masks);
        List<Integer> products = List.copyOf(litres.keySet());
        double[] filled = new double[problem.fleet.vehicle(v).compartments().size()];
        Map<Integer, Cargo> cargo = new LinkedHashMap<>();
        for (int[] stop : plan.stops()) {
            for (int load : stop) {
                Load of = loads.loads.get(load);
                List<Cargo.Fill> fills = stowed && loads.liquid[load]
                        ? fill(v, masks[products.indexOf(loads.commodity[load])], loads.quantity[load], filled)
                        : List.of();
                cargo.put(load, new Cargo(of.id(), of.need().id(), of.need().commodityId(), of.quantity(), fills));
            }
        }
        return cargo;
    }

    private List<Cargo.Fill> fill(int v, int mask, double litres, double[] filled) {
        List<Cargo.Fill> fills = new ArrayList<>();
        double left = litres;
        for (int c = 0; c < filled.length && left > 0; c++) {
            double room = problem.fleet.racks[v].capacityLitres(c) - filled[c];
            if ((mask & 1 << c) != 0 && room > 0) {
                double poured = StrictMath.min(room, left);
                fills.add(new Cargo.Fill(c + 1, poured));
                filled[c] += poured;
                left -= poured;
            }
        }
        return fills;
    }

    private LocalDateTime at(int minute) {
        return horizon.timeAt(minute);
    }
}
