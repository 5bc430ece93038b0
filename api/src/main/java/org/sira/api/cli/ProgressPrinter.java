package org.sira.api.cli;

import java.time.Duration;
import org.sira.api.platform.Formats;
import org.sira.planner.solver.SolveListener;
import org.sira.planner.solver.SolveProgress;

/** Shows how a solve goes: one line that is rewritten where somebody watches, else a line every few seconds. */
final class ProgressPrinter implements SolveListener, AutoCloseable {

    private static final Duration BETWEEN_REWRITES = Duration.ofMillis(250);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final CommandContext context;
    private final Terminal terminal;
    private final Duration between;
    private Duration next = Duration.ZERO;
    private int widest;

    ProgressPrinter(CommandContext context) {
        this.context = context;
        this.terminal = context.terminal();
        this.between = terminal.live() ? BETWEEN_REWRITES : BETWEEN_LINES;
    }

    @Override
    public synchronized void progressed(SolveProgress progress) {
        if (progress.elapsed().compareTo(next) < 0) {
            return;
        }
        next = progress.elapsed().plus(between);
        String line = line(progress);
        if (terminal.live()) {
            widest = Math.max(widest, line.length());
            terminal.err().print("\r" + line + " ".repeat(widest - line.length()));
            terminal.err().flush();
        } else {
            terminal.err().println(line);
        }
    }

    @Override
    public boolean stopRequested() {
        return context.stopSignal().requested();
    }

    /** Leaves the last line standing. */
    @Override
    public synchronized void close() {
        if (widest > 0) {
            terminal.err().println();
        }
    }

    private String line(SolveProgress progress) {
        Formats formats = context.messages().formats();
        double served = progress.totalWorth() == 0 ? 1 : progress.servedWorth() / progress.totalWorth();
        return context.text(
                "cli.progress",
                formats.elapsed(progress.elapsed()),
                formats.percent(served),
                progress.unservedLoads(),
                progress.trips(),
                formats.number(progress.softCost(), 0));
    }
}
