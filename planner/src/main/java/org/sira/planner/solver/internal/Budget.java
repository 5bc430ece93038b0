package org.sira.planner.solver.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.sira.planner.solver.SolveLimits;
import org.sira.planner.solver.SolveListener;

/** How far a search has come within its limits. Used by one thread. */
final class Budget {

    private static final int STEPS_BETWEEN_LOOKS = 16;

    private final SolveLimits limits;
    private final SolveListener listener;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long startNanos;
    private final long startCpuNanos;
    private long steps;
    private double clockShare;
    private boolean stopped;

    Budget(SolveLimits limits, SolveListener listener) {
        this.limits = limits;
        this.listener = listener;
        startNanos = System.nanoTime();
        startCpuNanos = threads.getCurrentThreadCpuTime();
    }

    /** Counts a step; the clock is looked at now and then only. */
    void step() {
        steps++;
        if (steps % STEPS_BETWEEN_LOOKS == 0) {
            look();
        }
    }

    private void look() {
        stopped |= listener.stopRequested();
        clockShare = 0;
        limits.wallTime()
                .ifPresent(limit -> clockShare =
                        StrictMath.max(clockShare, (System.nanoTime() - startNanos) / (double) limit.toNanos()));
        limits.cpuTime()
                .ifPresent(limit -> clockShare = StrictMath.max(
                        clockShare, (threads.getCurrentThreadCpuTime() - startCpuNanos) / (double) limit.toNanos()));
    }

    long steps() {
        return steps;
    }

    long elapsedNanos() {
        return System.nanoTime() - startNanos;
    }

    /** From 0 to 1: the furthest of all limits. */
    double shareDone() {
        double byStep =
                limits.steps().isPresent() ? steps / (double) limits.steps().getAsLong() : 0;
        return StrictMath.min(1, StrictMath.max(byStep, clockShare));
    }

    boolean isOver() {
        return stopped || shareDone() >= 1;
    }
}
