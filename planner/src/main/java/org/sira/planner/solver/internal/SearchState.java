package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One candidate plan during the search, with what its parts add up to. */
final class SearchState {

    private final CompiledProblem problem;
    private final Schedule[] schedules;
    private final int[] vehicleOf;
    private final Ledger ledger;
    private final List<List<Crossing>> crossings = new ArrayList<>();
    private long tripsSoft;
    private final long[] absentByCercle;
    private int absentApproved;
    private int pinned;
    private long absentWorth;
    private int absent;
    private int supportTrips;

    static final int ABSENT = -1;

    SearchState(CompiledProblem problem) {
        this(problem, new Ledger(problem));
    }

    private SearchState(CompiledProblem problem, Ledger ledger) {
        this(problem, idle(problem.fleet.count), new int[problem.loads.count], ledger);
        Arrays.fill(vehicleOf, ABSENT);
        absent = vehicleOf.length;
        absentWorth = Arrays.stream(problem.loads.scaledWorth).sum();
        for (int load = 0; load < vehicleOf.length; load++) {
            absentByCercle[problem.equity.cercle[load]] += problem.loads.scaledWorth[load];
            absentApproved += problem.isApproved(load) ? 1 : 0;
        }
    }

    private SearchState(CompiledProblem problem, Schedule[] schedules, int[] vehicleOf, Ledger ledger) {
        this.problem = problem;
        this.schedules = schedules;
        this.vehicleOf = vehicleOf;
        this.ledger = ledger;
        absentByCercle = new long[problem.equity.cercles];
        for (int gate = 0; gate < problem.movement.gates().size(); gate++) {
            crossings.add(new ArrayList<>());
        }
        for (int v = 0; v < schedules.length; v++) {
            for (TripOutcome trip : schedules[v].outcomes()) {
                addCrossings(v, trip);
            }
        }
    }

    /** Trips that cross a gate, in no particular but a reproducible order. */
    List<Crossing> crossings(int gate) {
        return crossings.get(gate);
    }

    private void addCrossings(int v, TripOutcome trip) {
        int[] slots = problem.slotsOf(trip);
        if (slots != null) {
            int last = -1;
            for (int key : trip.passages()) {
                int gate = problem.lanes.gateOf(key);
                if (gate != last) {
                    crossings.get(gate).add(new Crossing(v, trip, key, slots));
                    last = gate;
                }
            }
        }
    }

    private void removeCrossings(int v, TripOutcome trip) {
        int last = -1;
        for (int key : trip.passages()) {
            int gate = problem.lanes.gateOf(key);
            if (gate != last) {
                removeCrossings(crossings.get(gate), v, trip);
                last = gate;
            }
        }
    }

    private static void removeCrossings(List<Crossing> ofGate, int v, TripOutcome trip) {
        for (int i = ofGate.size() - 1; i >= 0; i--) {
            if (ofGate.get(i).trip() == trip && ofGate.get(i).vehicle() == v) {
                ofGate.remove(i);
            }
        }
    }

    private static Schedule[] idle(int vehicles) {
        Schedule[] schedules = new Schedule[vehicles];
        Arrays.fill(schedules, Schedule.empty());
        return schedules;
    }

    SearchState copy() {
        return copy(ledger.copy());
    }

    /** All vehicles idle, while the ledger goes on counting another plan. */
    SearchState idleTwin(Ledger counting) {
        return new SearchState(problem, counting);
    }

    SearchState copy(Ledger copiedLedger) {
        SearchState copy = new SearchState(problem, schedules.clone(), vehicleOf.clone(), copiedLedger);
        copy.tripsSoft = tripsSoft;
        System.arraycopy(absentByCercle, 0, copy.absentByCercle, 0, absentByCercle.length);
        copy.absentApproved = absentApproved;
        copy.pinned = pinned;
        copy.absentWorth = absentWorth;
        copy.absent = absent;
        copy.supportTrips = supportTrips;
        return copy;
    }

    /** Gives all vehicles the schedules of another plan. Loads may move between vehicles, so all leave before any comes. */
    void become(Schedule[] others) {
        for (int v = 0; v < schedules.length; v++) {
            if (schedules[v] != others[v]) {
                take(v, others[v]);
            }
        }
        for (int v = 0; v < schedules.length; v++) {
            if (schedules[v] != others[v]) {
                give(v, others[v]);
            }
        }
    }

    Schedule schedule(int v) {
        return schedules[v];
    }

    Schedule[] schedules() {
        return schedules.clone();
    }

    Ledger ledger() {
        return ledger;
    }

    /** All of the soft level, scaled and positive. */
    long soft() {
        return tripsSoft
                + ledger.repeatCost()
                + problem.equity.cost(absentByCercle)
                + absentApproved * problem.priceOfChange;
    }

    /** Whether all is there that people pinned. */
    boolean holdsPins() {
        return pinned == problem.fixed.pins;
    }

    /** Scaled worth of what is not served. */
    long absentWorth() {
        return absentWorth;
    }

    int absent() {
        return absent;
    }

    /** Trips that bring nothing and keep others company. */
    int supportTrips() {
        return supportTrips;
    }

    int trips() {
        int trips = 0;
        for (Schedule schedule : schedules) {
            trips += schedule.count();
        }
        return trips;
    }

    int vehicleOf(int load) {
        return vehicleOf[load];
    }

    boolean isAbsent(int load) {
        return vehicleOf[load] == ABSENT;
    }

    /** Gives a vehicle another schedule; loads that it no longer carries become absent. */
    void replace(int v, Schedule schedule) {
        take(v, schedule);
        give(v, schedule);
    }

    /** Takes from a vehicle the trips that its next schedule does not have. */
    private void take(int v, Schedule next) {
        Schedule present = schedules[v];
        int from = present.alikeAtStart(next);
        int until = present.count() - present.alikeAtEnd(next, from);
        for (int t = from; t < until; t++) {
            TripOutcome trip = present.outcomes()[t];
            ledger.remove(trip);
            removeCrossings(v, trip);
            mark(present.trips()[t], ABSENT);
        }
        tripsSoft -= present.soft();
    }

    /** Gives a vehicle the trips that its schedule, from which others have been taken, does not have. */
    private void give(int v, Schedule next) {
        Schedule present = schedules[v];
        int from = present.alikeAtStart(next);
        int until = next.count() - present.alikeAtEnd(next, from);
        for (int t = from; t < until; t++) {
            TripOutcome trip = next.outcomes()[t];
            ledger.add(trip);
            addCrossings(v, trip);
            mark(next.trips()[t], v);
        }
        tripsSoft += next.soft();
        schedules[v] = next;
    }

    private void mark(TripPlan trip, int v) {
        if (problem.fixed.isPinned(trip)) {
            pinned += v == ABSENT ? -1 : 1;
        }
        if (trip.isSupport()) {
            supportTrips += v == ABSENT ? -1 : 1;
        }
        for (int[] stop : trip.stops()) {
            for (int load : stop) {
                if (v == ABSENT) {
                    absentWorth += problem.loads.scaledWorth[load];
                    absentByCercle[problem.equity.cercle[load]] += problem.loads.scaledWorth[load];
                    absentApproved += problem.isApproved(load) ? 1 : 0;
                    absent++;
                } else {
                    absentWorth -= problem.loads.scaledWorth[load];
                    absentByCercle[problem.equity.cercle[load]] -= problem.loads.scaledWorth[load];
                    absentApproved -= problem.isApproved(load) ? 1 : 0;
                    absent--;
                }
                vehicleOf[load] = v;
            }
        }
    }
}
