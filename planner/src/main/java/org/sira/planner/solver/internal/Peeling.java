package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a plan keep the rules about what vehicles share: takes trips out of convoys that are too small or too large, and
 * trips that draw what no longer comes to a depot, until there are none, or only pinned ones are left.
 *
 * <p>Trips behind one that is taken out keep their start and their slots, so that no other convoy breaks up by it.
 */
final class Peeling {

    private final CompiledProblem problem;
    private final ScheduleEditor editor;

    Peeling(CompiledProblem problem, ScheduleEditor editor) {
        this.problem = problem;
        this.editor = editor;
    }

    void peel(SearchState state) {
        while (state.ledger().missing() > 0 || state.ledger().shortPoint() != StockTable.NONE) {
            boolean dropped = state.ledger().missing() > 0 && dropWithoutCompany(state);
            if (!dropped && !dropWithoutStock(state)) {
                return;
            }
        }
    }

    /** Whether what is drawn from depots is there; takes trips out until it is, or only pinned ones are left. */
    boolean restock(SearchState state) {
        while (state.ledger().shortPoint() != StockTable.NONE) {
            if (!dropWithoutStock(state)) {
                return false;
            }
        }
        return true;
    }

    /** Takes out the latest trip that draws from a depot before it runs short, of such the one worth least. */
    private boolean dropWithoutStock(SearchState state) {
        int point = state.ledger().shortPoint();
        if (point == StockTable.NONE) {
            return false;
        }
        int shortPeriod = state.ledger().shortPeriod(point);
        int vehicle = -1;
        int trip = -1;
        int latest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int v = 0; v < problem.fleet.count; v++) {
            Schedule schedule = state.schedule(v);
            for (int t = 0; t < schedule.count(); t++) {
                int period = problem.fixed.isPinned(schedule.trips()[t])
                        ? -1
                        : drawPeriod(schedule.outcomes()[t], point, shortPeriod);
                double worth = worth(schedule.trips()[t]);
                if (period > latest || period >= 0 && period == latest && worth < least) {
                    latest = period;
                    least = worth;
                    vehicle = v;
                    trip = t;
                }
            }
        }
        if (vehicle < 0) {
            return false;
        }
        drop(state, vehicle, trip);
        return true;
    }

    /** The last period, not after a given one, in which a trip draws from a point; -1 if it does not. */
    private static int drawPeriod(TripOutcome outcome, int point, int notAfter) {
        int last = -1;
        for (int i = 0; i < outcome.drawPoint().length; i++) {
            if (outcome.drawPoint()[i] == point
                    && outcome.drawQuantity()[i] > 0
                    && outcome.drawPeriod()[i] <= notAfter) {
                last = StrictMath.max(last, outcome.drawPeriod()[i]);
            }
        }
        return last;
    }

    private boolean dropWithoutCompany(SearchState state) {
        int vehicle = -1;
        int trip = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int v = 0; v < problem.fleet.count; v++) {
            Schedule schedule = state.schedule(v);
            for (int t = 0; t < schedule.count(); t++) {
                if (!problem.fixed.isPinned(schedule.trips()[t]) && !keepsCompany(state, schedule.outcomes()[t])) {
                    double worth = worth(schedule.trips()[t]);
                    if (worth < least) {
                        least = worth;
                        vehicle = v;
                        trip = t;
                    }
                }
            }
        }
        if (vehicle < 0) {
            return false;
        }
        drop(state, vehicle, trip);
        return true;
    }

    private boolean keepsCompany(SearchState state, TripOutcome outcome) {
        for (int key : outcome.passages()) {
            if (state.ledger().breaksRule(key)) {
                return false;
            }
        }
        return true;
    }

    private double worth(TripPlan trip) {
        double worth = 0;
        for (int[] stop : trip.stops()) {
            for (int load : stop) {
                worth += problem.loads.worth[load];
            }
        }
        return worth;
    }

    private void drop(SearchState state, int v, int trip) {
        Schedule schedule = state.schedule(v);
        List<TripPlan> left = new ArrayList<>();
        for (int t = 0; t < schedule.count(); t++) {
            if (t < trip) {
                left.add(schedule.trips()[t]);
            } else if (t > trip) {
                TripOutcome outcome = schedule.outcomes()[t];
                int[] slots = problem.slotsOf(outcome);
                TripPlan behind = schedule.trips()[t];
                left.add(
                        problem.fixed.isPinned(behind)
                                ? behind
                                : behind.withProgramme(
                                        outcome.startMin(), slots == null ? behind.slotNotBefore() : slots));
            }
        }
        state.replace(v, editor.driveAll(v, left, schedule));
    }
}
