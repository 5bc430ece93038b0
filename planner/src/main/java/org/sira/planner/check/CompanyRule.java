package org.sira.planner.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sira.planner.model.MovementRules;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.GateSlot;

/** On every road of a corridor a slot has enough vehicles, not too many, and a leader where they are many. */
final class CompanyRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        MovementRules rules = reading.rules();
        reading.drivenBySlot().forEach((slot, driven) -> {
            Map<String, Set<String>> vehicleIdsByRoad = vehicleIdsByRoad(driven);
            vehicleIdsByRoad.forEach((roadId, ids) -> enough(slot, roadId, ids, rules, findings));
            int most =
                    vehicleIdsByRoad.values().stream().mapToInt(Set::size).max().orElse(0);
            if (most > rules.convoyLeaderAbove()) {
                led(slot, most, reading.plan().convoys(), rules, findings);
            }
        });
        reading.plan().convoys().forEach(convoy -> leaderFirst(convoy, findings));
    }

    private static Map<String, Set<String>> vehicleIdsByRoad(List<DrivenRoad> driven) {
        Map<String, Set<String>> vehicleIdsByRoad = new LinkedHashMap<>();
        for (DrivenRoad road : driven) {
            vehicleIdsByRoad
                    .computeIfAbsent(road.road().id(), key -> new LinkedHashSet<>())
                    .add(road.vehicle().id());
        }
        return vehicleIdsByRoad;
    }

    private static void enough(
            GateSlot slot, String roadId, Set<String> vehicleIds, MovementRules rules, Findings findings) {
        if (vehicleIds.size() < rules.convoyMinVehicles() || vehicleIds.size() > rules.convoyMaxVehicles()) {
            findings.add(
                    CheckedRule.COMPANY,
                    Spot.of(slot),
                    "%d vehicles on road %s (%s)".formatted(vehicleIds.size(), roadId, String.join(", ", vehicleIds)),
                    "from %d to %d vehicles".formatted(rules.convoyMinVehicles(), rules.convoyMaxVehicles()));
        }
    }

    private static void led(GateSlot slot, int vehicles, List<Convoy> convoys, MovementRules rules, Findings findings) {
        boolean led = convoys.stream()
                .anyMatch(convoy ->
                        convoy.slot().equals(slot) && convoy.leaderVehicleId().isPresent());
        if (!led) {
            findings.add(
                    CheckedRule.COMPANY,
                    Spot.of(slot),
                    "%d vehicles and no leader".formatted(vehicles),
                    "a leader above %d vehicles".formatted(rules.convoyLeaderAbove()));
        }
    }

    private static void leaderFirst(Convoy convoy, Findings findings) {
        convoy.leaderVehicleId().ifPresent(leader -> {
            if (convoy.members().isEmpty()
                    || !convoy.members().get(0).vehicleId().equals(leader)) {
                findings.add(
                        CheckedRule.COMPANY,
                        Spot.of(convoy),
                        "leader %s does not drive first".formatted(leader),
                        "the leader is the first of its members");
            }
        });
    }
}
