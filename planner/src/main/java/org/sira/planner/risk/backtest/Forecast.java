package org.sira.planner.risk.backtest;

/** What a method expects, window by window. */
interface Forecast {

    Method method();

    /**
     * The incidents that it expects in each cell in a window, from those strictly before the window's first day. x of them
     * are a chance of 1 − e^−x that there is one.
     *
     * @param window 0 or more, asked for in rising order
     */
    double[] expected(int window);
}
