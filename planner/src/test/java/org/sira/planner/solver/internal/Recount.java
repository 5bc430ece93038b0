package org.sira.planner.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sira.planner.model.MovementRules;

/** Counts a search state afresh, from its schedules alone. */
final class Recount {

    private Recount() {}

    /** Each load is absent or in one place, each trip comes out as it is said to, and all sums are right. */
    static void check(CompiledProblem problem, SearchState state) {
        int[] carriedBy = new int[problem.loads.count];
        Arrays.fill(carriedBy, SearchState.ABSENT);
        int[] vehicles = new int[problem.lanes.keys()];
        double[][] drawn = new double[problem.stock.points()][];
        Arrays.setAll(drawn, point -> new double[problem.stock.supply[point].length]);
        ScheduleEditor editor = new ScheduleEditor(problem);
        long soft = 0;
        for (int v = 0; v < problem.fleet.count; v++) {
            Schedule schedule = state.schedule(v);
            for (TripPlan trip : schedule.trips()) {
                assertThat(trip.stops()).isNotEmpty();
                for (int[] stop : trip.stops()) {
                    assertThat(stop).isNotEmpty();
                    for (int load : stop) {
                        assertThat(carriedBy[load]).as("load %d twice", load).isEqualTo(SearchState.ABSENT);
                        carriedBy[load] = v;
                    }
                }
            }
            Schedule again = editor.driveAll(v, List.of(schedule.trips()));
            assertThat(again.outcomes())
                    .as("vehicle %d", v)
                    .usingRecursiveComparison()
                    .isEqualTo(schedule.outcomes());
            for (TripOutcome trip : again.outcomes()) {
                soft += trip.soft();
                Arrays.stream(trip.passages()).forEach(key -> vehicles[key]++);
                for (int i = 0; i < trip.drawPoint().length; i++) {
                    drawn[trip.drawPoint()[i]][trip.drawPeriod()[i]] += trip.drawQuantity()[i];
                }
            }
        }
        long absentWorth = 0;
        int absent = 0;
        for (int load = 0; load < carriedBy.length; load++) {
            assertThat(state.vehicleOf(load)).as("who carries load %d", load).isEqualTo(carriedBy[load]);
            if (carriedBy[load] == SearchState.ABSENT) {
                absent++;
                absentWorth += problem.loads.scaledWorth[load];
            }
        }
        assertThat(state.soft()).isEqualTo(soft + shared(problem, carriedBy, state));
        assertThat(state.absent()).isEqualTo(absent);
        assertThat(state.absentWorth()).isEqualTo(absentWorth);
        checkCompany(problem, state, vehicles);
        checkStock(problem, state, drawn);
    }

    /** What no trip has for itself, counted from nothing. */
    private static long shared(CompiledProblem problem, int[] carriedBy, SearchState state) {
        List<LoadFact> absent = new ArrayList<>();
        for (int load = 0; load < carriedBy.length; load++) {
            if (carriedBy[load] == SearchState.ABSENT) {
                absent.add(new LoadFact(load, problem.loads.scaledWorth[load], problem.isApproved(load)));
            }
        }
        SortedSet<Integer> slots = new TreeSet<>();
        for (int v = 0; v < problem.fleet.count; v++) {
            slots.addAll(new VehiclePlan(problem, v, state.schedule(v)).gateSlots());
        }
        SharedPrices prices = new SharedPrices(problem.slotRepeats, problem.equity, problem.priceOfChange);
        return problem.slotRepeats.total(slots)
                + prices.inequality(absent)
                + absent.stream().filter(LoadFact::approved).count() * problem.priceOfChange;
    }

    private static void checkCompany(CompiledProblem problem, SearchState state, int[] vehicles) {
        MovementRules rules = problem.movement.rules();
        int[] weights = problem.lanes.weights();
        int missing = 0;
        for (int key = 0; key < vehicles.length; key++) {
            int count = vehicles[key];
            assertThat(state.ledger().vehicles(key)).isEqualTo(count);
            int vehiclesMissing = count == 0
                    ? 0
                    : StrictMath.max(0, rules.convoyMinVehicles() - count)
                            + StrictMath.max(0, count - rules.convoyMaxVehicles());
            missing += weights[key] * vehiclesMissing;
        }
        assertThat(state.ledger().missing()).isEqualTo(missing);
    }

    /** What is left in the end can be drawn, and not a litre more; and no period draws more than has come. */
    private static void checkStock(CompiledProblem problem, SearchState state, double[][] drawn) {
        for (int point = 0; point < drawn.length; point++) {
            double used = 0;
            for (int period = 0; period < drawn[point].length; period++) {
                used += drawn[point][period];
                assertThat(used).isLessThanOrEqualTo(problem.stock.supply[point][period] + 1e-3);
            }
            double left = problem.stock.supply[point][drawn[point].length - 1] - used;
            assertThat(state.ledger().firstPeriodWith(point, left - 1e-3)).isNotEqualTo(-1);
            assertThat(state.ledger().firstPeriodWith(point, left + 1e-3)).isEqualTo(-1);
        }
    }
}
