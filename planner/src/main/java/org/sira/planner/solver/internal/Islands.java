package org.sira.planner.solver.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sira.planner.plan.PlanScore;
import org.sira.planner.plan.PlanSketch;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;
import org.sira.planner.solver.SolveProgress;

/** One search, or several with seeds of their own that take over each other's best plans. Tells the listener of progress. */
final class Islands {

    private static final long SEED_STEP = 0x9E3779B97F4A7C15L;
    private static final long NANOS_BETWEEN_REPORTS = 250_000_000L;

    private final CompiledProblem problem;
    private final SolveLimits limits;
    private final SolveListener listener;
    private final BestPlan shared;
    private final Sketches sketches;
    private final SearchState start;
    private double reportedObjective = Double.POSITIVE_INFINITY;
    private long lastReportNanos = System.nanoTime() - NANOS_BETWEEN_REPORTS;
    private long steps;

    Islands(CompiledProblem problem, SolveLimits limits, SolveListener listener, Optional<PlanSketch> start) {
        this.problem = problem;
        this.limits = limits;
        this.listener = listener;
        shared = new BestPlan();
        sketches = new Sketches(problem);
        SoundStart sound = new SoundStart(problem);
        SearchState fixed = sound.of(new FixedStart(problem).approved());
        // Where risk has changed since, so have the corridors.
        this.start = start.map(sketches::readAsFarAsKnown)
                .map(sound::of)
                .filter(SearchState::holdsPins)
                .orElse(fixed);
    }

    /** Steps of all searches together. */
    long steps() {
        return steps;
    }

    /** The best plan of all searches, with whatever else fits in, and with what the score hardly sees but people do. */
    SearchState search() {
        SearchState filled = new FillUp(problem).fill(bestOfAll());
        SearchState fitting = new FittingVehicles(problem).of(new EarlyReturns(problem).of(filled));
        return new LateStarts(problem).of(fitting);
    }

    private SearchState bestOfAll() {
        if (problem.loads.count == 0 || problem.fleet.count == 0) {
            return start;
        }
        if (limits.threads() == 1) {
            return searchAlone(limits, limits.seed(), new BestPlan());
        }
        ExecutorService threads = Executors.newFixedThreadPool(limits.threads());
        try {
            List<Future<SearchState>> searches = new ArrayList<>();
            SolveLimits each = eachThread();
            for (int i = 0; i < limits.threads(); i++) {
                long seed = limits.seed() + i * SEED_STEP;
                searches.add(threads.submit(() -> searchAlone(each, seed, shared)));
            }
            for (Future<SearchState> search : searches) {
                search.get();
            }
            return shared.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A thread of the search failed.", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private SolveLimits eachThread() {
        Optional<Duration> cpuTime = limits.cpuTime().map(time -> time.dividedBy(limits.threads()));
        return new SolveLimits(limits.wallTime(), cpuTime, limits.steps(), limits.seed(), 1, limits.moves());
    }

    private SearchState searchAlone(SolveLimits own, long seed, BestPlan best) {
        Budget budget = new Budget(own, listener);
        Search search =
                new Search(problem, start.schedules(), seed, own.moves(), budget, best, () -> report(budget, best));
        SearchState found = search.run();
        synchronized (this) {
            steps += budget.steps();
        }
        return found;
    }

    private synchronized void report(Budget budget, BestPlan best) {
        long now = System.nanoTime();
        if (now - lastReportNanos < NANOS_BETWEEN_REPORTS) {
            return;
        }
        lastReportNanos = now;
        SearchState state = best.get();
        double total = 0;
        for (double worth : problem.loads.worth) {
            total += worth;
        }
        listener.progressed(new SolveProgress(
                Duration.ofNanos(budget.elapsedNanos()),
                budget.shareDone(),
                budget.steps(),
                total - state.absentWorth() / PlanScore.SCALE,
                total,
                state.absent(),
                state.trips(),
                state.soft() / PlanScore.SCALE));
        if (best.objective() < reportedObjective) {
            reportedObjective = best.objective();
            listener.improved(sketches.of(state));
        }
    }
}
