package org.sira.planner.bench.operations;

import java.util.ArrayList;
import java.util.List;
import org.sira.planner.solver.SolveListener;
import org.sira.planner.solver.SolveProgress;

/** The best plans of one run as they were told, in time. Before the first nothing is served. Used by one run, under lock. */
final class Trace {

    private final List<Sample> samples = new ArrayList<>();

    Trace(double totalWorth) {
        samples.add(new Sample(0, totalWorth, 0));
    }

    synchronized void add(double seconds, double unserved, double soft) {
        // Rounding may leave next to nothing on either side of 0.
        samples.add(new Sample(seconds, Math.max(0, unserved), soft));
    }

    /** The last that was told by then. */
    synchronized Sample at(double seconds) {
        Sample last = samples.get(0);
        for (Sample sample : samples) {
            if (sample.seconds() <= seconds) {
                last = sample;
            }
        }
        return last;
    }

    /**
     * Hears a solve of the product, which says how much of its time is over.
     *
     * @param effort the solve's only limit
     */
    SolveListener listener(Effort effort) {
        return new SolveListener() {
            @Override
            public void progressed(SolveProgress progress) {
                // No clock has been looked at before the first step.
                double seconds = progress.shareDone() > 0
                        ? progress.shareDone() * effort.seconds()
                        : progress.elapsed().toNanos() / 1e9;
                add(seconds, progress.totalWorth() - progress.servedWorth(), progress.softCost());
            }

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
    }
}
