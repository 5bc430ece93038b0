package org.sira.api.cli;

import org.sira.planner.risk.backtest.BacktestListener;

/** Shows how a backtest goes: one line that is rewritten where somebody watches, else a line now and then. */
final class BacktestProgressPrinter implements BacktestListener, AutoCloseable {

    /** Where nobody watches, so many lines at most. */
    private static final int MOST_LINES = 5;

    private final CommandContext context;
    private boolean lineOpen;

    BacktestProgressPrinter(CommandContext context) {
        this.context = context;
    }

    @Override
    public void progressed(int done, int of) {
        Terminal terminal = context.terminal();
        String line = context.text("cli.backtest.progress", done, of);
        if (terminal.live()) {
            terminal.err().print("\r" + line);
            terminal.err().flush();
            lineOpen = true;
        } else if (done == of || done % (1 + of / MOST_LINES) == 0) {
            terminal.err().println(line);
        }
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
