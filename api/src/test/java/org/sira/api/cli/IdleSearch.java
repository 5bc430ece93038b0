package org.sira.api.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sira.api.planning.PlanSearch;
import org.sira.planner.model.Load;
import org.sira.planner.plan.Figures;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanScore;
import org.sira.planner.plan.PlanSketch;
import org.sira.planner.plan.Unserved;
import org.sira.planner.plan.UnservedReason;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;
import org.sira.planner.solver.SolveProgress;

/** Serves nothing, which breaks no rule; for tests of what is around a search. */
final class IdleSearch implements PlanSearch {

    @Override
    public Plan solve(PlanFacts facts, SolveLimits limits, SolveListener listener, Optional<PlanSketch> start) {
        double worth = facts.loads().stream().mapToDouble(facts::worth).sum();
        int loads = facts.loads().size();
        listener.progressed(new SolveProgress(Duration.ofSeconds(6), 0.2, 1000, 0, worth, loads, 0, 1234));
        return new Plan(
                facts.operation().asOf(),
                facts.horizon(),
                facts.operation().rules(),
                facts.weights(),
                facts.risk().overrides(),
                facts.decisions(),
                limits.seed(),
                limits.steps().orElse(1),
                List.of(),
                List.of(),
                unserved(facts),
                new PlanScore(0, -StrictMath.round(PlanScore.SCALE * worth), 0),
                new Figures(0, worth, 0, loads, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Optional.empty()));
    }

    private static List<Unserved> unserved(PlanFacts facts) {
        Map<String, List<Load>> loadsByNeed = new LinkedHashMap<>();
        for (Load load : facts.loads()) {
            loadsByNeed
                    .computeIfAbsent(load.need().id(), id -> new ArrayList<>())
                    .add(load);
        }
        List<Unserved> unserved = new ArrayList<>();
        loadsByNeed.forEach((needId, loads) -> unserved.add(new Unserved(
                needId,
                loads.stream().map(Load::id).toList(),
                loads.stream().mapToDouble(Load::quantity).sum(),
                loads.stream().mapToDouble(facts::worth).sum(),
                UnservedReason.NO_CAPACITY,
                Unserved.evidence(Map.of()))));
        return unserved;
    }
}
