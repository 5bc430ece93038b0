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
    private long soft;
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
    }

    private SearchState(CompiledProblem problem, Schedule[] schedules, int[] vehicleOf, Ledger ledger) {
        this.problem = problem;
        this.schedules = schedules;
        this.vehicleOf = vehicleOf;
        this.ledger = ledger;
        for (int gate = 0; gate < problem.movement.gates().size(); gate++) {
            crossings.add(new ArrayList<>());
        }
        for (int v = 0; v < schedules.length; v++) {
            addCrossings(v, schedules[v]);
        }
    }

    /** Trips that cross a gate, in no particular but a reproducible order. */
    List<Crossing> crossings(int gate) {
        return crossings.get(gate);
    }

    private void addCrossings(int v, Schedule schedule) {
        for (TripOutcome trip : schedule.outcomes()) {
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
        copy.soft = soft;
        copy.absentWorth = absentWorth;
        copy.absent = absent;
        copy.supportTrips = supportTrips;
        return copy;
    }

    /** Gives all vehicles the schedules of another plan. Loads may move between vehicles, so all leave before any comes. */
    void become(Schedule[] others) {
        for (int v = 0; v < schedules.length; v++) {
            if (schedules[v] != others[v]) {
                take(v);
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

    /** Exposure, cost and lateness, scaled and positive. */
    long soft() {
        return soft;
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
        take(v);
        give(v, schedule);
    }

    private void take(int v) {
        ledger.remove(schedules[v]);
        for (TripOutcome trip : schedules[v].outcomes()) {
            for (int key : trip.passages()) {
                crossings.get(problem.lanes.gateOf(key)).removeIf(crossing -> crossing.vehicle() == v);
            }
        }
        soft -= schedules[v].soft();
        mark(schedules[v], ABSENT);
    }

    private void give(int v, Schedule schedule) {
        ledger.add(schedule);
        addCrossings(v, schedule);
        soft += schedule.soft();
        mark(schedule, v);
        schedules[v] = schedule;
    }

    private void mark(Schedule schedule, int v) {
        for (TripPlan trip : schedule.trips()) {
            if (trip.isSupport()) {
                supportTrips += v == ABSENT ? -1 : 1;
            }
            for (int[] stop : trip.stops()) {
                for (int load : stop) {
                    if (v == ABSENT) {
                        absentWorth += problem.loads.scaledWorth[load];
                        absent++;
                    } else {
                        absentWorth -= problem.loads.scaledWorth[load];
                        absent--;
                    }
                    vehicleOf[load] = v;
                }
            }
        }
    }
}
