package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Moves about convoys: what single loads cannot do, because a convoy moves as a whole or not at all. */
final class ConvoyMoves {

    private static final int MOST_ALIGNED = 3;

    private final CompiledProblem problem;
    private final ScheduleEditor editor;
    private final Ruin ruin;

    /** A trip and where it stands. */
    private record Crossing(int vehicle, int trip, int slot) {}

    ConvoyMoves(CompiledProblem problem, ScheduleEditor editor, Ruin ruin) {
        this.problem = problem;
        this.editor = editor;
        this.ruin = ruin;
    }

    /** Gives one to three trips that cross a gate at other times the slot of another. */
    void align(SearchState state, SplittableRandom random) {
        Crossing target = anyCrossing(state, random);
        if (target == null) {
            return;
        }
        int gate = anyGate(state, target, random);
        int slot = slotAt(state, target, gate);
        List<Crossing> others = crossings(state, gate);
        others.removeIf(other -> other.slot == slot);
        int count = StrictMath.min(others.size(), 1 + random.nextInt(MOST_ALIGNED));
        for (int i = 0; i < count; i++) {
            Crossing other = nearest(others, slot, random);
            others.remove(other);
            setSlot(state, other, gate, slot);
        }
    }

    /** Moves a whole convoy by a few slots or a day. */
    void shift(SearchState state, SplittableRandom random) {
        Crossing any = anyCrossing(state, random);
        if (any == null) {
            return;
        }
        int gate = anyGate(state, any, random);
        int slot = slotAt(state, any, gate);
        int by = random.nextInt(4) == 0 ? 24 : 1 + random.nextInt(3);
        int target = StrictMath.max(0, random.nextBoolean() ? slot + by : slot - by);
        for (Crossing member : crossings(state, gate)) {
            if (member.slot == slot) {
                setSlot(state, member, gate, target);
            }
        }
    }

    /** Lets all who went out together come back together, with the last of them. */
    void harmoniseReturns(SearchState state, SplittableRandom random) {
        Crossing any = anyCrossing(state, random);
        if (any == null) {
            return;
        }
        int gate = anyGate(state, any, random);
        int slot = slotAt(state, any, gate);
        int back = gate ^ 1;
        int latest = 0;
        List<Crossing> members = new ArrayList<>();
        for (Crossing member : crossings(state, gate)) {
            if (member.slot == slot) {
                members.add(member);
                latest = StrictMath.max(latest, slotAt(state, member, back));
            }
        }
        for (Crossing member : members) {
            int returns = slotAt(state, member, back);
            if (returns > 0 && returns != latest) {
                setSlot(state, member, back, latest);
            }
        }
    }

    /** Lets a trip take whatever slots come first again. */
    void relax(SearchState state, SplittableRandom random) {
        Crossing any = anyCrossing(state, random);
        if (any == null) {
            return;
        }
        Schedule schedule = state.schedule(any.vehicle);
        TripPlan trip = schedule.trips()[any.trip];
        tryTrip(state, any, trip.withProgramme(trip.notBefore(), null));
    }

    /** Takes out all who cross in one slot. */
    void dissolve(SearchState state, SplittableRandom random) {
        Crossing any = anyCrossing(state, random);
        if (any == null) {
            return;
        }
        int gate = anyGate(state, any, random);
        int slot = slotAt(state, any, gate);
        ruin.begin();
        for (Crossing member : crossings(state, gate)) {
            if (member.slot == slot) {
                ruin.mark(member.vehicle, state.schedule(member.vehicle).trips()[member.trip]);
            }
        }
        ruin.finish(state);
    }

    /**
     * Takes out all that the members of a convoy at a gate do on any day, so that its vehicles are free for another. Taking
     * out the convoy alone leaves them bound by what they do before and after.
     */
    void freeMembers(SearchState state, int gate, SplittableRandom random) {
        List<Crossing> all = crossings(state, gate);
        if (all.isEmpty()) {
            return;
        }
        int slot = all.get(random.nextInt(all.size())).slot;
        ruin.begin();
        for (Crossing member : all) {
            if (member.slot == slot) {
                for (TripPlan trip : state.schedule(member.vehicle).trips()) {
                    ruin.mark(member.vehicle, trip);
                }
            }
        }
        ruin.finish(state);
    }

    /** Takes out all who cross a gate on one day, or on any day. */
    void clearGate(SearchState state, int gate, SplittableRandom random) {
        int day = random.nextBoolean() ? random.nextInt(problem.facts.horizon().days()) : -1;
        ruin.begin();
        for (Crossing member : crossings(state, gate)) {
            if (day < 0 || member.slot / 24 == day) {
                ruin.mark(member.vehicle, state.schedule(member.vehicle).trips()[member.trip]);
            }
        }
        ruin.finish(state);
    }

    private void setSlot(SearchState state, Crossing crossing, int gate, int slot) {
        Schedule schedule = state.schedule(crossing.vehicle);
        if (crossing.trip >= schedule.count()) {
            return;
        }
        TripPlan trip = schedule.trips()[crossing.trip];
        int[] slots = trip.slotNotBefore() == null
                ? new int[problem.movement.gates().size()]
                : trip.slotNotBefore().clone();
        slots[gate] = slot;
        tryTrip(state, crossing, trip.withProgramme(trip.notBefore(), slots));
    }

    private void tryTrip(SearchState state, Crossing crossing, TripPlan trip) {
        Schedule schedule = state.schedule(crossing.vehicle);
        if (!problem.fixed.isPinned(schedule.trips()[crossing.trip])
                && editor.tryChange(crossing.vehicle, schedule, crossing.trip, 1, trip, state.ledger())) {
            state.replace(crossing.vehicle, editor.changed());
        }
    }

    /** A random trip that crosses a gate. */
    private @Nullable Crossing anyCrossing(SearchState state, SplittableRandom random) {
        int vehicles = problem.fleet.count;
        int start = random.nextInt(vehicles);
        for (int i = 0; i < vehicles; i++) {
            int v = (start + i) % vehicles;
            Schedule schedule = state.schedule(v);
            if (schedule.count() == 0) {
                continue;
            }
            int first = random.nextInt(schedule.count());
            for (int j = 0; j < schedule.count(); j++) {
                int t = (first + j) % schedule.count();
                if (schedule.outcomes()[t].passages().length > 0) {
                    return new Crossing(v, t, 0);
                }
            }
        }
        return null;
    }

    private int anyGate(SearchState state, Crossing crossing, SplittableRandom random) {
        int[] passages =
                state.schedule(crossing.vehicle).outcomes()[crossing.trip].passages();
        return problem.lanes.gateOf(passages[random.nextInt(passages.length)]);
    }

    private int slotAt(SearchState state, Crossing crossing, int gate) {
        for (int key :
                state.schedule(crossing.vehicle).outcomes()[crossing.trip].passages()) {
            if (problem.lanes.gateOf(key) == gate) {
                return problem.lanes.slotOf(key);
            }
        }
        return 0;
    }

    private List<Crossing> crossings(SearchState state, int gate) {
        List<Crossing> found = new ArrayList<>();
        for (int v = 0; v < problem.fleet.count; v++) {
            Schedule schedule = state.schedule(v);
            for (int t = 0; t < schedule.count(); t++) {
                for (int key : schedule.outcomes()[t].passages()) {
                    if (problem.lanes.gateOf(key) == gate) {
                        found.add(new Crossing(v, t, problem.lanes.slotOf(key)));
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static Crossing nearest(List<Crossing> crossings, int slot, SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            return crossings.get(random.nextInt(crossings.size()));
        }
        Crossing nearest = crossings.get(0);
        for (Crossing crossing : crossings) {
            if (Math.abs(crossing.slot - slot) < Math.abs(nearest.slot - slot)) {
                nearest = crossing;
            }
        }
        return nearest;
    }
}
