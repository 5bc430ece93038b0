package org.sira.planner.check;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sira.planner.plan.Convoy;
import org.sira.planner.plan.GateSlot;

/** The plan lists exactly the convoys that its trips form, with the members that drive in them. */
final class ConvoyListRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        Map<GateSlot, List<DrivenRoad>> driven = reading.drivenBySlot();
        Set<GateSlot> listed = new LinkedHashSet<>();
        for (Convoy convoy : reading.plan().convoys()) {
            if (!listed.add(convoy.slot())) {
                add(findings, convoy, "listed again for the same slot", "one convoy for each slot");
            }
            if (driven.containsKey(convoy.slot())) {
                matches(convoy, driven.get(convoy.slot()), findings);
            } else {
                add(findings, convoy, "no vehicle drives in its slot", "convoys that trips form");
            }
        }
        for (GateSlot slot : driven.keySet()) {
            if (!listed.contains(slot)) {
                findings.add(CheckedRule.FIGURES, Words.slot(slot), "missing in the list of convoys", "listed");
            }
        }
    }

    private static void matches(Convoy convoy, List<DrivenRoad> driven, Findings findings) {
        Map<String, Convoy.Member> members = members(driven);
        for (Convoy.Member member : members.values()) {
            if (!convoy.members().contains(member)) {
                add(findings, convoy, "member missing", member.toString());
            }
        }
        List<Convoy.Member> others = new ArrayList<>(convoy.members());
        members.values().forEach(others::remove);
        for (Convoy.Member other : others) {
            add(findings, convoy, other.toString(), "only vehicles that drive in its slot, as they drive");
        }
        LocalDateTime crossedBy = driven.stream()
                .map(road -> road.use().leaveAt())
                .max(LocalDateTime::compareTo)
                .orElseThrow();
        if (!convoy.crossedBy().equals(crossedBy)) {
            add(
                    findings,
                    convoy,
                    "crossed by " + Words.time(convoy.crossedBy()),
                    "crossed when the last member leaves the corridor, at " + Words.time(crossedBy));
        }
    }

    private static Map<String, Convoy.Member> members(List<DrivenRoad> driven) {
        Map<String, Convoy.Member> byTripId = new LinkedHashMap<>();
        for (DrivenRoad road : driven) {
            String tripId = road.trip().id();
            String leavesAt = road.use().to().id();
            Convoy.Member member = byTripId.getOrDefault(
                    tripId,
                    new Convoy.Member(
                            tripId, road.vehicle().id(), road.use().from().id(), leavesAt));
            byTripId.put(tripId, new Convoy.Member(tripId, member.vehicleId(), member.joinsAtPlaceId(), leavesAt));
        }
        return byTripId;
    }

    private static void add(Findings findings, Convoy convoy, String found, String expected) {
        findings.add(
                CheckedRule.FIGURES,
                "Convoy %s (%s)".formatted(convoy.id(), Words.slot(convoy.slot())),
                found,
                expected);
    }
}
