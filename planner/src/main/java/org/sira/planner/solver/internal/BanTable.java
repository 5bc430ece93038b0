package org.sira.planner.solver.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sira.planner.model.Need;
import org.sira.planner.model.Vehicle;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.PlanFacts;

/** What people have forbidden, asked by vehicle and load. Banned roads are closed in the facts already. */
final class BanTable {

    private final Set<Ban> bans;
    private final List<Vehicle> vehicles;
    private final LoadTable loads;

    BanTable(PlanFacts facts, LoadTable loads) {
        bans = facts.decisions().bans().stream()
                .filter(ban -> !(ban instanceof Ban.Road))
                .collect(Collectors.toUnmodifiableSet());
        vehicles = facts.operation().vehicles();
        this.loads = loads;
    }

    boolean forbids(int vehicle) {
        return !bans.isEmpty()
                && bans.contains(new Ban.VehicleLeftOut(vehicles.get(vehicle).id()));
    }

    boolean forbids(int vehicle, int load) {
        if (bans.isEmpty()) {
            return false;
        }
        Need need = loads.loads.get(load).need();
        String vehicleId = vehicles.get(vehicle).id();
        return forbids(vehicle)
                || bans.contains(new Ban.NeedLeftOut(need.id()))
                || bans.contains(new Ban.VehicleAtPlace(vehicleId, need.placeId()))
                || bans.contains(new Ban.VehicleForNeed(vehicleId, need.id()));
    }
}
