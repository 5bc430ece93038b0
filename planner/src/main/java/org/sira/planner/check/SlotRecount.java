package org.sira.planner.check;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.GateSlot;

/** How predictable the plan makes its convoys. */
final class SlotRecount {

    private SlotRecount() {}

    /**
     * Over all pairs of slots of one corridor and direction at the same hour of different days, not further apart than is
     * remembered, 1 / days between; at least one of the two is of the plan, the other may be of the past.
     */
    static double repeats(PlanReading reading) {
        List<GateSlot> planned = new ArrayList<>(reading.drivenBySlot().keySet());
        Set<GateSlot> past = new LinkedHashSet<>();
        for (GateSlot slot : reading.facts().decisions().pastSlots()) {
            if (slot.slotAt().isBefore(reading.facts().horizon().start())) {
                past.add(slot);
            }
        }
        double repeats = 0;
        for (int i = 0; i < planned.size(); i++) {
            for (int j = 0; j < i; j++) {
                repeats += repeat(planned.get(i), planned.get(j));
            }
            for (GateSlot before : past) {
                repeats += repeat(planned.get(i), before);
            }
        }
        return repeats;
    }

    private static double repeat(GateSlot one, GateSlot other) {
        long days = StrictMath.abs(ChronoUnit.DAYS.between(
                one.slotAt().toLocalDate(), other.slotAt().toLocalDate()));
        boolean same = one.corridorId().equals(other.corridorId())
                && one.forward() == other.forward()
                && one.slotAt().getHour() == other.slotAt().getHour();
        return same && days > 0 && days <= Decisions.DAYS_REMEMBERED ? 1.0 / days : 0;
    }
}
