package org.sira.planner.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sira.planner.model.Load;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Need;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.ProposedChange;
import org.sira.planner.plan.Remedy;
import org.sira.planner.plan.UnservedReason;
import org.sira.planner.solver.InsertionProbe;

/**
 * Looks for the cheapest single change that serves what stays behind: a word with those who receive it, a day more, more
 * stock, a vehicle more. What makes people less safe comes last. Each is tried on the finished plan; the first that works
 * is the one.
 */
final class Remedies {

    private static final int MOST_VEHICLES_TRIED = 4;
    private static final int MOST_ROADS_TRIED = 4;

    /**
     * With a road more, or one that was too dangerous, all routes are searched anew and kept beside the others: of a large
     * network that takes many seconds and hundreds of megabytes.
     */
    private static final int MOST_PLACES_FOR_ROADS = 200;

    private static final int LONGER_DRIVING_MIN = 120;
    private static final int MOST_DAYS = 28;
    private static final int SMALLEST_CONVOY = 2;

    /** Loads of an entry that are tried one after the other: enough to know that the change helps, and how far. */
    private static final int MOST_LOADS_TRIED = 12;

    private final PlanFacts facts;
    private final Access access;
    private final InsertionProbe probe;

    Remedies(PlanFacts facts, Access access, InsertionProbe probe) {
        this.facts = facts;
        this.access = access;
        this.probe = probe;
    }

    /**
     * @param loads of one need that stay behind for one reason
     * @param carriers vehicles that can carry them
     */
    Optional<ProposedChange> find(UnservedReason reason, List<Load> loads, List<Vehicle> carriers) {
        List<Load> tried = loads.subList(0, StrictMath.min(loads.size(), MOST_LOADS_TRIED));
        for (Remedy remedy : candidates(reason, tried.get(0), carriers)) {
            int served = probe.fittingAfter(remedy, tried);
            if (served > 0) {
                return Optional.of(new ProposedChange(remedy, served));
            }
        }
        return Optional.empty();
    }

    private List<Remedy> candidates(UnservedReason reason, Load load, List<Vehicle> carriers) {
        List<Remedy> candidates = new ArrayList<>();
        switch (reason) {
            case LEFT_OUT, NO_VEHICLE -> {
                return candidates;
            }
            case NO_ROAD -> {
                return openRoads(load.need(), carriers);
            }
            case RISK_CAP -> {
                higherCap().ifPresent(candidates::add);
                return candidates;
            }
            default -> {
                longerWindow(load.need()).ifPresent(candidates::add);
                moreDays().ifPresent(candidates::add);
                moreStock(load).ifPresent(candidates::add);
                candidates.addAll(moreVehicles(carriers));
                smallerConvoys().ifPresent(candidates::add);
                longerDriving().ifPresent(candidates::add);
                higherCap().ifPresent(candidates::add);
                return candidates;
            }
        }
    }

    private boolean isLarge() {
        return facts.operation().places().size() > MOST_PLACES_FOR_ROADS;
    }

    private List<Remedy> openRoads(Need need, List<Vehicle> carriers) {
        if (isLarge()) {
            return List.of();
        }
        return carriers.stream()
                .flatMap(carrier -> access.openings(carrier, need.placeId()).stream())
                .distinct()
                .limit(MOST_ROADS_TRIED)
                .<Remedy>map(Remedy.OpenRoad::new)
                .toList();
    }

    private Optional<Remedy> longerWindow(Need need) {
        boolean stated = facts.operation().statedNeeds().stream()
                .anyMatch(other -> other.id().equals(need.id()));
        return stated && need.notAfter().isBefore(facts.horizon().end())
                ? Optional.of(new Remedy.LongerWindow(need.id(), facts.horizon().end()))
                : Optional.empty();
    }

    private Optional<Remedy> moreDays() {
        return facts.horizon().days() < MOST_DAYS ? Optional.of(new Remedy.MoreDays(1)) : Optional.empty();
    }

    private Optional<Remedy> moreStock(Load load) {
        return probe.loadedAtIfStocked(load)
                .map(placeId ->
                        new Remedy.MoreStock(placeId, load.need().commodityId(), StrictMath.ceil(load.quantity())));
    }

    /** One of each kind and base, the cheapest first. */
    private List<Remedy> moreVehicles(List<Vehicle> carriers) {
        Map<Vehicle, Vehicle> byKind = new LinkedHashMap<>();
        for (Vehicle carrier : carriers) {
            byKind.putIfAbsent(carrier.withId("any").availableOn(facts.horizon()), carrier);
        }
        return byKind.values().stream()
                .sorted(Comparator.comparingDouble((Vehicle vehicle) -> vehicle.fixedCost() + vehicle.costPerDay())
                        .thenComparing(Vehicle::id))
                .limit(MOST_VEHICLES_TRIED)
                .<Remedy>map(vehicle -> new Remedy.OneMoreVehicle(vehicle.id(), vehicle.baseId()))
                .toList();
    }

    private Optional<Remedy> smallerConvoys() {
        return facts.operation().rules().convoyMinVehicles() > SMALLEST_CONVOY
                ? Optional.of(new Remedy.SmallerConvoys(SMALLEST_CONVOY))
                : Optional.empty();
    }

    private Optional<Remedy> longerDriving() {
        MovementRules rules = facts.operation().rules();
        int longer = rules.maxDrivingMinPerDay() + LONGER_DRIVING_MIN;
        return longer <= 24 * 60 ? Optional.of(new Remedy.LongerDriving(longer)) : Optional.empty();
    }

    private Optional<Remedy> higherCap() {
        if (isLarge()) {
            return Optional.empty();
        }
        RiskClass worst = facts.operation().rules().worstOpenClass();
        RiskClass[] classes = RiskClass.values();
        return worst.ordinal() + 1 < classes.length
                ? Optional.of(new Remedy.HigherCap(classes[worst.ordinal() + 1]))
                : Optional.empty();
    }
}
