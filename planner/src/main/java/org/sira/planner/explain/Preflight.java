package org.sira.planner.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sira.planner.explain.PreflightFinding.Code;
import org.sira.planner.explain.PreflightFinding.Hopeless;
import org.sira.planner.explain.PreflightFinding.StockShort;
import org.sira.planner.model.Commodity;
import org.sira.planner.model.CommodityForm;
import org.sira.planner.model.Load;
import org.sira.planner.model.Operation;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.Stock;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.PlanFacts;

/**
 * What provably holds for every plan, said before one is searched: which needs stay behind and why, and where more is
 * asked than there is stock or than vehicles can bring. What is not found here need not fit: proofs look at one load at a
 * time, or at sums.
 *
 * @param findings by their code; needs whose loads are worth most first
 */
public record Preflight(List<PreflightFinding> findings) {

    private static final double ROUNDING = 1e-6;

    public Preflight {
        findings = List.copyOf(findings);
    }

    public static Preflight of(PlanFacts facts) {
        return new Preflight(new Search(facts).findings());
    }

    /** The needs, or parts of needs, that no plan serves. */
    public List<Hopeless> hopeless() {
        return findings.stream()
                .filter(Hopeless.class::isInstance)
                .map(Hopeless.class::cast)
                .toList();
    }

    private static final class Search {

        private final PlanFacts facts;
        private final Operation operation;
        private final Carriers carriers;
        private final LoadProof proof;
        private final List<Load> servable = new ArrayList<>();
        private final List<Load> withoutStock = new ArrayList<>();
        private final List<PreflightFinding> found = new ArrayList<>();

        Search(PlanFacts facts) {
            this.facts = facts;
            operation = facts.operation();
            carriers = new Carriers(facts);
            proof = new LoadProof(facts, carriers);
        }

        List<PreflightFinding> findings() {
            facts.needsOutsideHorizon().stream()
                    .map(PreflightFinding.OutsideHorizon::new)
                    .forEach(found::add);
            hopelessLoads();
            stockShort();
            CapacityBound capacity = new CapacityBound(facts, carriers, proof);
            for (CommodityForm form : CommodityForm.values()) {
                capacity.find(form, servable).ifPresent(found::add);
            }
            idleDepots();
            found.sort(Comparator.comparing(PreflightFinding::code));
            return found;
        }

        private void hopelessLoads() {
            Map<String, Map<Code, List<Load>>> byNeed = new LinkedHashMap<>();
            for (Load load : facts.loads()) {
                if (proof.isLeftOut(load.need())) {
                    continue;
                }
                proof.of(load)
                        .code()
                        .ifPresentOrElse(
                                code -> byNeed.computeIfAbsent(load.need().id(), id -> new EnumMap<>(Code.class))
                                        .computeIfAbsent(code, key -> new ArrayList<>())
                                        .add(load),
                                () -> servable.add(load));
            }
            ProofEvidence evidence = new ProofEvidence(facts, carriers, proof);
            Map<Hopeless, Double> worth = new LinkedHashMap<>();
            byNeed.values()
                    .forEach(byCode -> byCode.forEach((code, loads) -> {
                        if (code == Code.NO_STOCK) {
                            withoutStock.addAll(loads);
                        }
                        worth.put(
                                evidence.finding(code, loads),
                                loads.stream().mapToDouble(facts::worth).sum());
                    }));
            worth.entrySet().stream()
                    .sorted(Comparator.comparingDouble((Map.Entry<Hopeless, Double> entry) -> -entry.getValue())
                            .thenComparing(entry -> entry.getKey().need().id()))
                    .map(Map.Entry::getKey)
                    .forEach(found::add);
        }

        private void stockShort() {
            for (Commodity commodity : operation.commodities()) {
                double asked = asked(servable, commodity) + asked(withoutStock, commodity);
                double stocked = operation.stocks().stream()
                        .filter(stock -> stock.commodityId().equals(commodity.id()) && isInTime(stock))
                        .filter(stock -> loadPlaceIds().contains(stock.placeId()))
                        .mapToDouble(Stock::quantity)
                        .sum();
                if (asked > stocked * (1 + ROUNDING)) {
                    found.add(new StockShort(commodity.id(), asked, stocked));
                }
            }
        }

        /** Refills only move stock: however often, in the end no more is used than there is. */
        private double asked(List<Load> loads, Commodity commodity) {
            return loads.stream()
                    .filter(load -> load.need().commodityId().equals(commodity.id()))
                    .filter(load -> !carriers.isRefill(load.need()))
                    .mapToDouble(Load::quantity)
                    .sum();
        }

        private boolean isInTime(Stock stock) {
            return stock.availableAt().isBefore(facts.horizon().end());
        }

        private Set<String> loadPlaceIds() {
            Set<String> ids = new HashSet<>();
            for (Vehicle vehicle : operation.vehicles()) {
                ids.addAll(carriers.loadPlaceIds(vehicle));
            }
            return ids;
        }

        private void idleDepots() {
            Set<String> used = loadPlaceIds();
            for (Place place : operation.places()) {
                List<String> there = operation.stocks().stream()
                        .filter(stock -> stock.placeId().equals(place.id()) && stock.quantity() > 0 && isInTime(stock))
                        .map(Stock::commodityId)
                        .distinct()
                        .toList();
                if (place.kind() == PlaceKind.DEPOT && !there.isEmpty() && !used.contains(place.id())) {
                    found.add(new PreflightFinding.IdleDepot(place.id(), there));
                }
            }
        }
    }
}
