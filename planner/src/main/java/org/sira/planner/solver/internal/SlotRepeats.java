package org.sira.planner.solver.internal;

import java.util.List;
import java.util.SortedSet;
import org.sira.planner.model.Horizon;
import org.sira.planner.movement.Gate;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.GateSlot;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanScore;

/**
 * What it costs to cross a corridor, in one direction, at an hour at which it was crossed on days before: for each such
 * day within {@link Decisions#DAYS_REMEMBERED}, the price divided by the days between. Whoever waits for a convoy must
 * not know its hour; yesterday's counts most.
 */
final class SlotRepeats {

    private static final int HOURS = 24;

    private final int slots;
    private final boolean costs;
    /** Scaled, by the days between two crossings. */
    private final long[] priceByDays = new long[Decisions.DAYS_REMEMBERED + 1];
    /** By gate × slot: what approved plans of the past add, scaled. */
    private final long[] pastPrice;

    private final int[] hourOf;
    private final int[] dayOf;
    /** As {@code pastPrice}, unpriced. */
    private final double[] pastRepeats;

    SlotRepeats(PlanFacts facts, List<Gate> gates) {
        slots = facts.horizon().days() * HOURS;
        double price = facts.weights().predictabilityCost();
        costs = price > 0 && !gates.isEmpty();
        for (int days = 1; days < priceByDays.length; days++) {
            priceByDays[days] = StrictMath.round(PlanScore.SCALE * price / days);
        }
        pastPrice = new long[gates.size() * slots];
        pastRepeats = new double[pastPrice.length];
        hourOf = new int[pastPrice.length];
        dayOf = new int[pastPrice.length];
        for (int key = 0; key < hourOf.length; key++) {
            hourOf[key] = key / slots * HOURS + key % slots % HOURS;
            dayOf[key] = key % slots / HOURS;
        }
        for (Gate gate : gates) {
            for (GateSlot past : facts.decisions().pastSlots()) {
                if (gate.corridor().id().equals(past.corridorId()) && gate.forward() == past.forward()) {
                    addPast(gate.index(), Math.floorDiv(facts.horizon().minuteOf(past.slotAt()), 60));
                }
            }
        }
    }

    private void addPast(int gate, int pastSlot) {
        int hour = Math.floorMod(pastSlot, HOURS);
        int day = Math.floorDiv(pastSlot, HOURS);
        for (int slot = hour; slot < slots; slot += HOURS) {
            int between = slot / HOURS - day;
            if (day < 0 && between < priceByDays.length) {
                pastPrice[gate * slots + slot] += priceByDays[between];
                pastRepeats[gate * slots + slot] += 1.0 / between;
            }
        }
    }

    /** Whether repeats cost anything at all. */
    boolean cost() {
        return costs;
    }

    /** The number of (gate, slot). */
    int keys() {
        return pastPrice.length;
    }

    int key(int gate, int slot) {
        return gate * slots + slot;
    }

    /** The number of (gate, hour of the day) of a key, below {@link #hours}. */
    int hour(int key) {
        return hourOf[key];
    }

    int hours() {
        return pastPrice.length == 0 ? 0 : pastPrice.length / slots * HOURS;
    }

    /** The day of a key as one bit; {@link Horizon#MOST_DAYS} of them fit. */
    int day(int key) {
        return 1 << dayOf[key];
    }

    /**
     * What it adds to be in a slot as well, scaled.
     *
     * @param days bits of the days on which somebody crosses at that hour; the slot's own does not count
     */
    long price(int key, int days) {
        long price = pastPrice[key];
        int day = dayOf[key];
        for (int rest = days & ~day(key); rest != 0; rest &= rest - 1) {
            int between = StrictMath.abs(Integer.numberOfTrailingZeros(rest) - day);
            if (between < priceByDays.length) {
                price += priceByDays[between];
            }
        }
        return price;
    }

    /** How often hours are repeated, unpriced, each pair of days once: the figure that people read. */
    double repeats(SortedSet<Integer> keys) {
        double repeats = 0;
        for (int key : keys) {
            repeats += pastRepeats[key];
            int first = key / slots * slots;
            for (int earlier = key - HOURS; earlier >= first; earlier -= HOURS) {
                int between = (key - earlier) / HOURS;
                repeats += between < priceByDays.length && keys.contains(earlier) ? 1.0 / between : 0;
            }
        }
        return repeats;
    }

    /** What all slots together cost, scaled: each pair once. */
    long total(Iterable<Integer> keys) {
        int[] days = new int[hours()];
        long total = 0;
        for (int key : keys) {
            int hour = hour(key);
            if ((days[hour] & day(key)) == 0) {
                total += price(key, days[hour]);
                days[hour] |= day(key);
            }
        }
        return total;
    }
}
