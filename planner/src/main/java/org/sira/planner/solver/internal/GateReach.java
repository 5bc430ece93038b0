package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.List;
import org.sira.planner.plan.PlanScore;

/** What bringing each load alone, on an idle vehicle, would take: the gates on its way and the dearest such trip. */
final class GateReach {

    private final int[][] loadsBehind;
    private final double dearestTrip;

    GateReach(CompiledProblem problem, TripEvaluator evaluator) {
        List<List<Integer>> behind = new ArrayList<>();
        for (int gate = 0; gate < problem.movement.gates().size(); gate++) {
            behind.add(new ArrayList<>());
        }
        double dearest = 0;
        for (int load = 0; load < problem.loads.count; load++) {
            boolean[] crossed = new boolean[behind.size()];
            for (int v : problem.ableVehicles[load]) {
                for (int loadPlace : problem.loadPlaces[v]) {
                    TripOutcome outcome =
                            evaluator.evaluate(v, TripPlan.ofOneLoad(loadPlace, 0, 0, null, load), problem.atStart(v));
                    if (outcome != null) {
                        dearest = StrictMath.max(dearest, outcome.soft() / PlanScore.SCALE);
                        for (int key : outcome.passages()) {
                            crossed[problem.lanes.gateOf(key)] = true;
                        }
                    }
                }
            }
            for (int gate = 0; gate < crossed.length; gate++) {
                if (crossed[gate]) {
                    behind.get(gate).add(load);
                }
            }
        }
        loadsBehind = behind.stream()
                .map(loads -> loads.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        dearestTrip = dearest;
    }

    /** By gate: loads that some vehicle would bring through it. */
    int[][] loadsBehind() {
        return loadsBehind;
    }

    double dearestTrip() {
        return dearestTrip;
    }
}
