package org.sira.planner.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sira.planner.model.Load;
import org.sira.planner.model.Need;
import org.sira.planner.model.Vehicle;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Unserved;
import org.sira.planner.plan.UnservedReason;
import org.sira.planner.solver.InsertionProbe;
import org.sira.planner.solver.ReasonFinder;
import org.sira.planner.solver.Relaxation;

/**
 * Finds why loads stay behind by asking what would have to be otherwise, from what lies in the facts to what lies in the
 * plan: a vehicle that can carry it, a road, a road below the cap, time, stock, company. What is left is capacity.
 */
public final class UnservedReasons implements ReasonFinder {

    private final boolean withChanges;

    /** Also looks for the change that would serve each need. */
    public UnservedReasons() {
        this(true);
    }

    private UnservedReasons(boolean withChanges) {
        this.withChanges = withChanges;
    }

    /** Says why, but not what would help: that takes longer. */
    public static UnservedReasons withoutChanges() {
        return new UnservedReasons(false);
    }

    @Override
    public List<Unserved> reasons(PlanFacts facts, InsertionProbe probe, List<Load> absent) {
        Map<String, List<Load>> byNeedAndReason = new LinkedHashMap<>();
        Map<String, UnservedReason> reasonOf = new LinkedHashMap<>();
        Access access = new Access(facts);
        Carriers carriers = new Carriers(facts);
        for (Load load : absent) {
            UnservedReason reason = reason(facts, access, carriers, probe, load);
            String key = load.need().id() + "/" + reason;
            byNeedAndReason.computeIfAbsent(key, k -> new ArrayList<>()).add(load);
            reasonOf.put(key, reason);
        }
        List<Unserved> found = new ArrayList<>();
        byNeedAndReason.forEach((key, loads) -> {
            UnservedReason reason = reasonOf.getOrDefault(key, UnservedReason.NO_CAPACITY);
            found.add(unserved(facts, access, carriers, loads, reason));
        });
        found.sort(
                Comparator.comparingDouble((Unserved entry) -> -entry.worth()).thenComparing(Unserved::needId));
        if (!withChanges) {
            return found;
        }
        // The weightiest first: of a large operation not all can be tried.
        return Remedies.afterSolve(facts, access, carriers, probe).find(found);
    }

    private static UnservedReason reason(
            PlanFacts facts, Access access, Carriers carriers, InsertionProbe probe, Load load) {
        if (facts.decisions().bans().contains(new Ban.NeedLeftOut(load.need().id()))) {
            return UnservedReason.LEFT_OUT;
        }
        String placeId = load.need().placeId();
        boolean fitsOne = !carriers.of(load).isEmpty();
        List<Vehicle> able = fitsOne ? carriers.of(load) : carriers.ofAnyPart(load);
        boolean tooLarge =
                !fitsOne && able.stream().anyMatch(vehicle -> access.leadsThereAndBack(vehicle, placeId, false));
        if (able.isEmpty() || tooLarge) {
            return UnservedReason.NO_VEHICLE;
        }
        List<Vehicle> withRoad = able.stream()
                .filter(vehicle -> access.leadsThereAndBack(vehicle, placeId, true))
                .toList();
        if (withRoad.isEmpty()) {
            return UnservedReason.NO_ROAD;
        }
        if (withRoad.stream().noneMatch(vehicle -> access.leadsThereAndBack(vehicle, placeId, false))) {
            return UnservedReason.RISK_CAP;
        }
        if (!isStocked(carriers, able, load.need())) {
            return UnservedReason.NO_STOCK;
        }
        if (!probe.fits(load, EnumSet.allOf(Relaxation.class))) {
            return UnservedReason.OUT_OF_TIME;
        }
        if (!probe.fits(load, EnumSet.of(Relaxation.COMPANY, Relaxation.IDLE_TWINS))) {
            return UnservedReason.NO_STOCK;
        }
        if (!probe.fits(load, EnumSet.of(Relaxation.IDLE_TWINS))) {
            return UnservedReason.NO_COMPANY;
        }
        return UnservedReason.NO_CAPACITY;
    }

    /** Whether any place at which one of the vehicles may load ever holds the commodity. */
    private static boolean isStocked(Carriers carriers, List<Vehicle> able, Need need) {
        Set<String> stocked = carriers.stockedPlaceIds(need);
        return able.stream()
                .anyMatch(vehicle -> carriers.loadPlaceIds(vehicle).stream().anyMatch(stocked::contains));
    }

    private static Unserved unserved(
            PlanFacts facts, Access access, Carriers carriers, List<Load> loads, UnservedReason reason) {
        Need need = loads.get(0).need();
        SortedMap<String, String> evidence = new TreeMap<>();
        evidence.put("place", facts.network().place(need.placeId()).name());
        evidence.put("commodity", carriers.commodity(need).name());
        if (reason == UnservedReason.RISK_CAP) {
            carriers.ofAnyPart(loads.get(0)).stream()
                    .map(vehicle -> access.roadAboveCap(VehicleProfile.of(vehicle), vehicle.baseId(), need.placeId()))
                    .filter(road -> !road.isEmpty())
                    .findFirst()
                    .ifPresent(road -> evidence.put("road", road));
        }
        return new Unserved(
                need.id(),
                loads.stream().map(Load::id).toList(),
                loads.stream().mapToDouble(Load::quantity).sum(),
                loads.stream().mapToDouble(facts::worth).sum(),
                reason,
                evidence);
    }
}
