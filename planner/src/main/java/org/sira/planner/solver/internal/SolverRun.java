package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.sira.planner.model.Load;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanSketch;
import org.sira.planner.solver.HardRule;
import org.sira.planner.solver.ReasonFinder;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;
import org.sira.planner.solver.UnsoundPins;

/** One solve: the search inside OptaPlanner's solver, the referee's score, and the plan that is told to people. */
public final class SolverRun {

    private final PlanFacts facts;
    private final SolveLimits limits;
    private final SolveListener listener;
    private final ReasonFinder reasonFinder;
    private final Optional<PlanSketch> start;

    public SolverRun(
            PlanFacts facts,
            SolveLimits limits,
            SolveListener listener,
            ReasonFinder reasonFinder,
            Optional<PlanSketch> start) {
        this.facts = facts;
        this.limits = limits;
        this.listener = listener;
        this.reasonFinder = reasonFinder;
        this.start = start;
    }

    public Plan run() {
        CompiledProblem problem = new CompiledProblem(facts);
        requireSoundPins(problem);
        Islands islands = new Islands(problem, limits, listener, start);
        SearchPhase search = new SearchPhase(islands);
        SolverConfig config = Referee.config().withPhases(new CustomPhaseConfig().withCustomPhaseCommands(search));
        Schedule[] idle = new SearchState(problem).schedules();
        PlanSolution solved =
                SolverFactory.<PlanSolution>create(config).buildSolver().solve(new PlanSolution(problem, idle));
        SearchState found = new SearchState(problem);
        for (VehiclePlan plan : solved.vehiclePlans()) {
            found.replace(plan.getVehicle(), plan.getSchedule());
        }
        HardMediumSoftLongScore score = requireAgreement(solved, found);
        requireAccepted(problem, search.found(), score);
        List<Load> absent = new ArrayList<>();
        for (int load = 0; load < problem.loads.count; load++) {
            if (found.isAbsent(load)) {
                absent.add(problem.loads.loads.get(load));
            }
        }
        return new PlanWriter(problem, found)
                .write(
                        limits.seed(),
                        islands.steps(),
                        score,
                        reasonFinder.reasons(facts, new Probe(problem, found), absent));
    }

    /**
     * What people pinned must be sound in itself, company apart: that others may still give.
     *
     * @throws UnsoundPins when it is not
     */
    private static void requireSoundPins(CompiledProblem problem) {
        if (problem.fixed.pins == 0) {
            return;
        }
        PlanSolution pinned =
                new PlanSolution(problem, new FixedStart(problem).pinned().schedules());
        SortedMap<HardRule, Long> broken = new Referee().brokenRules(pinned);
        broken.remove(HardRule.COMPANY);
        if (!broken.isEmpty()) {
            throw new UnsoundPins(List.copyOf(broken.keySet()));
        }
    }

    /**
     * Where the constraints see a rule broken that the search does not, OptaPlanner keeps the plan it began with, which serves
     * nothing: the same fault, and no plan for people either.
     */
    private static void requireAccepted(CompiledProblem problem, SearchState searched, HardMediumSoftLongScore score) {
        if (searched.ledger().breaches() == 0 && score.mediumScore() < -searched.absentWorth()) {
            throw new IllegalStateException(
                    "The constraints rejected the plan of the search, as it breaks %s; %s is left."
                            .formatted(
                                    new Referee().brokenRules(new PlanSolution(problem, searched.schedules())), score));
        }
    }

    /** The constraints have the last word; a search that counted otherwise has a fault that must not reach a plan. */
    private static HardMediumSoftLongScore requireAgreement(PlanSolution solved, SearchState found) {
        HardMediumSoftLongScore score = solved.score();
        HardMediumSoftLongScore searched =
                HardMediumSoftLongScore.of(-found.ledger().breaches(), -found.absentWorth(), -found.soft());
        if (score == null || !score.equals(searched)) {
            throw new IllegalStateException(
                    "The constraints give the plan the score %s, the search %s.".formatted(score, searched));
        }
        return score;
    }
}
