package org.sira.planner.risk.backtest;

/** Follows a backtest and may end it. Called from the thread that runs it. */
public interface BacktestListener {

    /** Called after each forecast that has been judged. */
    void progressed(int done, int of);

    /** Asked before each forecast; once true, the backtest ends with the windows judged by then. */
    boolean stopRequested();

    /** Hears nothing and never stops. */
    static BacktestListener none() {
        return new BacktestListener() {
            @Override
            public void progressed(int done, int of) {}

            @Override
            public boolean stopRequested() {
                return false;
            }
        };
    }
}
