package org.sira.planner.check;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.sira.planner.model.MovementRules;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.risk.Corridor;

/**
 * Corridor roads are driven in a slot, other roads in none; slots are full hours at which the whole crossing, gate to
 * gate, is open; and each road is driven when the slot's convoy is on it.
 */
final class GateSlotRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        reading.drivenRoads().forEach(driven -> inItsSlot(driven, reading.index(), findings));
        var calendar = new RoadCalendar(reading.facts());
        for (GateSlot slot : reading.drivenBySlot().keySet()) {
            onTheHour(slot, reading.rules(), findings);
            if (reading.isDated(slot.slotAt(), slot.slotAt())) {
                reading.index()
                        .findCorridor(slot.corridorId())
                        .ifPresent(
                                corridor -> open(slot, reading.index().crossing(corridor, slot), calendar, findings));
            }
        }
        reading.datedRoads().forEach(driven -> withItsConvoy(driven, reading, findings));
    }

    private static void inItsSlot(DrivenRoad driven, FactIndex index, Findings findings) {
        Optional<CorridorRoad> part = index.findCorridorRoad(driven.road().id());
        if (part.isEmpty()) {
            driven.slot()
                    .ifPresent(slot ->
                            add(findings, driven, "driven in " + Words.slot(slot), "no slot outside corridors"));
            return;
        }
        Corridor corridor = part.get().corridor();
        boolean forward = part.get().forwardFrom(driven.use().from().id());
        boolean fits = driven.slot()
                .filter(slot -> slot.corridorId().equals(corridor.id()) && slot.forward() == forward)
                .isPresent();
        if (!fits) {
            add(
                    findings,
                    driven,
                    driven.slot().map(slot -> "driven in " + Words.slot(slot)).orElse("driven in no slot"),
                    "a slot of corridor %s, %s".formatted(corridor.id(), forward ? "forward" : "backward"));
        }
    }

    private static void onTheHour(GateSlot slot, MovementRules rules, Findings findings) {
        LocalTime time = slot.slotAt().toLocalTime();
        if (!time.equals(LocalTime.of(time.getHour(), 0))
                || time.getHour() < rules.firstSlotHour()
                || time.getHour() > rules.lastSlotHour()) {
            add(
                    findings,
                    Spot.of(slot),
                    "leaves the gate at " + time,
                    "full hours from %d:00 to %d:00".formatted(rules.firstSlotHour(), rules.lastSlotHour()));
        }
    }

    private static void open(GateSlot slot, List<RoadUse> crossing, RoadCalendar calendar, Findings findings) {
        for (RoadUse use : crossing) {
            calendar.obstacles(use)
                    .forEach(obstacle -> add(
                            findings,
                            Spot.of(slot),
                            "the crossing meets %s on road %s, %s"
                                    .formatted(obstacle.rule(), use.road().id(), obstacle.found()),
                            "an open slot: " + obstacle.expected()));
        }
    }

    private static void withItsConvoy(DrivenRoad driven, PlanReading reading, Findings findings) {
        Optional<GateSlot> slot = driven.slot().filter(claimed -> reading.isDated(claimed.slotAt(), claimed.slotAt()));
        Optional<Corridor> corridor = slot.flatMap(claimed -> reading.index().findCorridor(claimed.corridorId()));
        if (slot.isEmpty() || corridor.isEmpty()) {
            return;
        }
        for (RoadUse use : reading.index().crossing(corridor.get(), slot.get())) {
            if (use.road().equals(driven.road())
                    && !use.enterAt().equals(driven.use().enterAt())) {
                add(
                        findings,
                        driven,
                        "entered at " + Words.time(driven.use().enterAt()),
                        "with %s, at %s".formatted(Words.slot(slot.get()), Words.time(use.enterAt())));
            }
        }
    }

    private static void add(Findings findings, Spot spot, String found, String expected) {
        findings.add(CheckedRule.GATE_SLOT, spot, found, expected);
    }
}
