package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** The planning entity: one vehicle with its schedule, the only planning variable. */
@PlanningEntity
public class VehiclePlan {

    private CompiledProblem problem;

    @PlanningId
    private int vehicle;

    @PlanningVariable
    private Schedule schedule;

    /** The rules ask for the facts of the same schedule one after the other; OptaPlanner sets the schedule by its field. */
    private @Nullable Known known;

    private record Known(Schedule of, List<TripFacts> facts) {}

    /** For OptaPlanner, which makes copies by setting fields. */
    @SuppressWarnings("NullAway.Init")
    VehiclePlan() {}

    VehiclePlan(CompiledProblem problem, int vehicle, Schedule schedule) {
        this.problem = problem;
        this.vehicle = vehicle;
        this.schedule = schedule;
    }

    /** For moves, which have to drive what they change. */
    CompiledProblem problem() {
        return problem;
    }

    public int getVehicle() {
        return vehicle;
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public void setSchedule(Schedule schedule) {
        this.schedule = schedule;
    }

    boolean carries(int load) {
        for (TripPlan trip : schedule.trips()) {
            for (int[] stop : trip.stops()) {
                for (int other : stop) {
                    if (other == load) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The trips with all that the rules ask of them. */
    List<TripFacts> tripFacts() {
        Known now = known;
        if (now == null || now.of != schedule) {
            now = new Known(schedule, factsOfTrips());
            known = now;
        }
        return now.facts;
    }

    private List<TripFacts> factsOfTrips() {
        List<TripFacts> facts = new ArrayList<>();
        Carry before = problem.atStart(vehicle);
        for (int t = 0; t < schedule.count(); t++) {
            facts.add(new TripFacts(problem, vehicle, t, schedule.trips()[t], schedule.outcomes()[t], before));
            before = schedule.outcomes()[t].after();
        }
        return facts;
    }

    /** One element for each corridor section that it crosses: the key of the company it keeps there. */
    List<Integer> passageKeys() {
        List<Integer> keys = new ArrayList<>();
        for (TripOutcome outcome : schedule.outcomes()) {
            for (int key : outcome.passages()) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** The gates and hours in which it crosses, as {@link SlotRepeats} numbers them. */
    List<Integer> gateSlots() {
        List<Integer> keys = new ArrayList<>();
        for (int passage : passageKeys()) {
            keys.add(problem.slotRepeats.key(problem.lanes.gateOf(passage), problem.lanes.slotOf(passage)));
        }
        return keys;
    }

    /** Whether a trip is among its own, and driven when it should. */
    boolean holds(int pin) {
        for (int t = 0; t < schedule.count(); t++) {
            TripOutcome outcome = schedule.outcomes()[t];
            if (schedule.trips()[t].fixed() == pin
                    && problem.keepsTimes(
                            schedule.trips()[t],
                            outcome.startMin(),
                            outcome.after().endMin())) {
                return true;
            }
        }
        return false;
    }

    /** From where it fills which depots. */
    List<RefillRule.Refill> refills() {
        List<RefillRule.Refill> refills = new ArrayList<>();
        for (TripPlan trip : schedule.trips()) {
            for (int[] stop : trip.stops()) {
                for (int load : stop) {
                    if (problem.refills.is[load]) {
                        refills.add(new RefillRule.Refill(
                                problem.loads.commodity[load], trip.loadPlace(), problem.loads.place[load]));
                    }
                }
            }
        }
        return refills;
    }

    List<Draw> draws() {
        List<Draw> draws = new ArrayList<>();
        for (TripOutcome outcome : schedule.outcomes()) {
            for (int i = 0; i < outcome.drawPoint().length; i++) {
                draws.add(new Draw(outcome.drawPoint()[i], outcome.drawPeriod()[i], outcome.drawQuantity()[i]));
            }
        }
        return draws;
    }

    /** A quantity taken from a stock point in a period between two arrivals. */
    record Draw(int point, int period, double quantity) {}
}
