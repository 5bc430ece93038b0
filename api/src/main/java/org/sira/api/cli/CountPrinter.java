package org.sira.api.cli;

import org.sira.planner.explain.ChangeListener;
import org.sira.planner.risk.backtest.BacktestListener;

/** Shows how far counted work is: one line that is rewritten where somebody watches, else a line now and then. */
final class CountPrinter implements BacktestListener, ChangeListener, AutoCloseable {

    /** Where nobody watches, so many lines at most. */
    private static final int MOST_LINES = 5;

    private final CommandContext context;
    private final String key;
    private boolean lineOpen;
    private int shownDone = -1;
    private int shownPart = -1;

    /** @param key of the line, which takes what is done and of how many */
    CountPrinter(CommandContext context, String key) {
        this.context = context;
        this.key = key;
    }

    @Override
    public void progressed(int done, int of) {
        Terminal terminal = context.terminal();
        int part = MOST_LINES * done / Math.max(1, of);
        if (terminal.live() && done > shownDone) {
            terminal.err().print("\r" + context.text(key, done, of));
            terminal.err().flush();
            lineOpen = true;
        } else if (!terminal.live() && part > shownPart) {
            terminal.err().println(context.text(key, done, of));
        }
        shownDone = done;
        shownPart = Math.max(part, shownPart);
    }

    @Override
    public boolean stopRequested() {
        return context.stopSignal().requested();
    }

    /** Leaves the last line standing. */
    @Override
    public void close() {
        if (lineOpen) {
            context.terminal().err().println();
        }
    }
}
