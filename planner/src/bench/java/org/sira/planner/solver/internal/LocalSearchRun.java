package org.sira.planner.solver.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.LocalSearchType;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;
import org.sira.planner.model.Load;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanScore;
import org.sira.planner.solver.ReasonFinder;
import org.sira.planner.solver.SearchMoves;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;

/**
 * The same model under OptaPlanner's own local search: late acceptance as it comes, with {@link SingleLoadMoves}. It goes
 * on from the plan that the product's search begins with, after one of its steps, which keeps every hard rule; so do the
 * best plans after it, as the hard level counts first.
 */
public final class LocalSearchRun {

    /** Hears of each plan that is better than all before and keeps every hard rule. */
    @FunctionalInterface
    public interface Follower {
        void found(double cpuSeconds, double unservedWorth, double soft);
    }

    private static final long POLL_MS = 10;

    private final PlanFacts facts;
    private final Duration cpuTime;
    private final long seed;
    private final ReasonFinder reasonFinder;
    private final Follower follower;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    public LocalSearchRun(PlanFacts facts, Duration cpuTime, long seed, ReasonFinder reasonFinder, Follower follower) {
        this.facts = facts;
        this.cpuTime = cpuTime;
        this.seed = seed;
        this.reasonFinder = reasonFinder;
        this.follower = follower;
    }

    /** The best plan that keeps every hard rule. CPU time is this thread's, from when the facts are compiled. */
    public Plan run() {
        CompiledProblem problem = new CompiledProblem(facts);
        if (!problem.fixed.isEmpty()) {
            throw new IllegalArgumentException("The local search knows no pinned or approved trips.");
        }
        CustomPhaseCommand<PlanSolution> start = director -> begin(problem, director);
        Solver<PlanSolution> solver = SolverFactory.<PlanSolution>create(Referee.config()
                        .withRandomSeed(seed)
                        .withPhases(
                                new CustomPhaseConfig().withCustomPhaseCommands(start),
                                new LocalSearchPhaseConfig()
                                        .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                                        .withMoveSelectorConfig(new MoveIteratorFactoryConfig()
                                                .withMoveIteratorFactoryClass(SingleLoadMoves.class))))
                .buildSolver();
        long startNanos = threads.getCurrentThreadCpuTime();
        solver.addEventListener(event -> {
            HardMediumSoftLongScore score = event.getNewBestSolution().score();
            if (score != null && score.hardScore() == 0) {
                follower.found(
                        (threads.getCurrentThreadCpuTime() - startNanos) / 1e9,
                        -score.mediumScore() / PlanScore.SCALE,
                        -score.softScore() / PlanScore.SCALE);
            }
        });
        Thread watch = watch(solver, Thread.currentThread().getId(), startNanos + cpuTime.toNanos());
        PlanSolution solved = solver.solve(new PlanSolution(problem, new SearchState(problem).schedules()));
        watch.interrupt();
        return written(problem, solved);
    }

    /** OptaPlanner's limits are of wall time: the CPU time is watched from outside. */
    private Thread watch(Solver<PlanSolution> solver, long threadId, long untilNanos) {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (threads.getThreadCpuTime(threadId) < untilNanos) {
                            Thread.sleep(POLL_MS);
                        }
                        solver.terminateEarly();
                    } catch (InterruptedException e) {
                        // The solve is over.
                        Thread.currentThread().interrupt();
                    }
                },
                "CPU time of the local search");
        watch.setDaemon(true);
        watch.start();
        return watch;
    }

    private void begin(CompiledProblem problem, ScoreDirector<PlanSolution> director) {
        Schedule[] idle = new SearchState(problem).schedules();
        Budget oneStep = new Budget(SolveLimits.ofSteps(1, seed), SolveListener.none());
        SearchState begun = new Search(problem, idle, seed, SearchMoves.ALL, oneStep, new BestPlan(), () -> {}).run();
        List<VehiclePlan> plans = director.getWorkingSolution().vehiclePlans();
        List<Schedule> schedules = new ArrayList<>();
        plans.forEach(plan -> schedules.add(begun.schedule(plan.getVehicle())));
        new ScheduleMove(plans, schedules).doMoveOnly(director);
    }

    private Plan written(CompiledProblem problem, PlanSolution solved) {
        SearchState found = new SearchState(problem);
        for (VehiclePlan plan : solved.vehiclePlans()) {
            found.replace(plan.getVehicle(), plan.getSchedule());
        }
        HardMediumSoftLongScore score = solved.score();
        if (score == null || score.hardScore() < 0) {
            throw new IllegalStateException("The local search ends with the score %s.".formatted(score));
        }
        List<Load> absent = new ArrayList<>();
        for (int load = 0; load < problem.loads.count; load++) {
            if (found.isAbsent(load)) {
                absent.add(problem.loads.loads.get(load));
            }
        }
        return new PlanWriter(problem, found)
                .write(seed, 0, score, reasonFinder.reasons(facts, new Probe(problem, found), absent));
    }
}
