package org.sira.planner.explain;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.sira.planner.model.Load;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Need;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.Vehicle;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.ChangeKind;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Remedy;
import org.sira.planner.plan.UnservedReason;
import org.sira.planner.solver.InsertionProbe;

/** The single changes of each kind that could serve a load, the cheapest first. */
final class ChangeCandidates {

    private static final int LONGER_DRIVING_MIN = 120;
    private static final int MOST_DAYS = 28;
    private static final int SMALLEST_CONVOY = 2;

    private final PlanFacts facts;
    private final Access access;
    private final InsertionProbe probe;

    ChangeCandidates(PlanFacts facts, Access access, InsertionProbe probe) {
        this.facts = facts;
        this.access = access;
        this.probe = probe;
    }

    /** @param carriers vehicles that can carry the load */
    List<? extends Remedy> of(ChangeKind kind, UnservedReason reason, Load load, List<Vehicle> carriers) {
        return switch (kind) {
            case LONGER_WINDOW -> longerWindow(load.need()).stream().toList();
            case MORE_DAYS -> facts.horizon().days() < MOST_DAYS ? List.of(new Remedy.MoreDays(1)) : List.of();
            case MORE_STOCK -> moreStock(load).stream().toList();
            case ONE_MORE_VEHICLE -> moreVehicles(carriers);
            case OPEN_ROAD -> openRoads(reason, load.need(), carriers);
            case SMALLER_CONVOYS ->
                facts.operation().rules().convoyMinVehicles() > SMALLEST_CONVOY
                        ? List.of(new Remedy.SmallerConvoys(SMALLEST_CONVOY))
                        : List.of();
            case LONGER_DRIVING -> longerDriving().stream().toList();
            case OPEN_CORRIDOR -> openCorridors(load.need(), carriers);
            case HIGHER_CAP -> higherCap().stream().toList();
        };
    }

    /** Of candidates of one kind for several loads, in which order they are tried. */
    Comparator<Remedy> cheapestFirst() {
        Map<String, Vehicle> vehicles = new LinkedHashMap<>();
        facts.operation().vehicles().forEach(vehicle -> vehicles.put(vehicle.id(), vehicle));
        return Comparator.comparingDouble((Remedy remedy) -> remedy instanceof Remedy.OneMoreVehicle more
                ? Optional.ofNullable(vehicles.get(more.likeVehicleId()))
                        .map(ChangeCandidates::cost)
                        .orElse(0.0)
                : 0);
    }

    private static double cost(Vehicle vehicle) {
        return vehicle.fixedCost() + vehicle.costPerDay();
    }

    private Optional<Remedy> longerWindow(Need need) {
        boolean stated = facts.operation().statedNeeds().stream()
                .anyMatch(other -> other.id().equals(need.id()));
        return stated && need.notAfter().isBefore(facts.horizon().end())
                ? Optional.of(new Remedy.LongerWindow(need.id(), facts.horizon().end()))
                : Optional.empty();
    }

    private Optional<Remedy> moreStock(Load load) {
        return probe.loadedAtIfStocked(load)
                .map(placeId ->
                        new Remedy.MoreStock(placeId, load.need().commodityId(), StrictMath.ceil(load.quantity())));
    }

    /** One of each kind and base. */
    private List<Remedy> moreVehicles(List<Vehicle> carriers) {
        Map<Vehicle, Vehicle> byKind = new LinkedHashMap<>();
        for (Vehicle carrier : carriers) {
            byKind.putIfAbsent(carrier.withId("any").availableOn(facts.horizon()), carrier);
        }
        return byKind.values().stream()
                .sorted(Comparator.comparingDouble(ChangeCandidates::cost).thenComparing(Vehicle::id))
                .<Remedy>map(vehicle -> new Remedy.OneMoreVehicle(vehicle.id(), vehicle.baseId()))
                .toList();
    }

    /** Where there is no way below the cap, roads that make one; else those that make a shorter one. */
    private List<Remedy> openRoads(UnservedReason reason, Need need, List<Vehicle> carriers) {
        boolean noWay = reason == UnservedReason.NO_ROAD || reason == UnservedReason.RISK_CAP;
        Function<Vehicle, List<String>> find =
                vehicle -> noWay ? access.openings(vehicle, need.placeId()) : access.shortcuts(vehicle, need.placeId());
        Set<String> roadIds = new TreeSet<>();
        oneOfEachWay(carriers).forEach(carrier -> roadIds.addAll(find.apply(carrier)));
        return roadIds.stream().<Remedy>map(Remedy.OpenRoad::new).toList();
    }

    /** The fewest roads first: each is a danger that people take upon them. */
    private List<Remedy> openCorridors(Need need, List<Vehicle> carriers) {
        return higherCap().stream()
                .flatMap(higher -> oneOfEachWay(carriers).stream()
                        .flatMap(
                                carrier -> access.corridors(carrier, need.placeId(), higher.worstOpenClass()).stream()))
                .distinct()
                .sorted(Comparator.<List<String>>comparingInt(List::size).thenComparing(List::toString))
                .<Remedy>map(Remedy.OpenCorridor::new)
                .toList();
    }

    /** Of vehicles that drive the same ways one. */
    private static Collection<Vehicle> oneOfEachWay(List<Vehicle> carriers) {
        Map<List<Object>, Vehicle> byWay = new LinkedHashMap<>();
        carriers.forEach(carrier -> byWay.putIfAbsent(List.of(VehicleProfile.of(carrier), carrier.baseId()), carrier));
        return byWay.values();
    }

    private Optional<Remedy> longerDriving() {
        MovementRules rules = facts.operation().rules();
        int longer = rules.maxDrivingMinPerDay() + LONGER_DRIVING_MIN;
        return longer <= 24 * 60 ? Optional.of(new Remedy.LongerDriving(longer)) : Optional.empty();
    }

    private Optional<Remedy.HigherCap> higherCap() {
        RiskClass worst = facts.operation().rules().worstOpenClass();
        RiskClass[] classes = RiskClass.values();
        return worst.ordinal() + 1 < classes.length
                ? Optional.of(new Remedy.HigherCap(classes[worst.ordinal() + 1]))
                : Optional.empty();
    }
}
