package org.sira.planner.solver.internal;

/** What is drawn of each stock, by the period between two arrivals. */
final class StockUse {

    private static final double TOLERANCE = 1e-6;

    private final StockTable stock;
    /** Whether what one trip brings others may take, so that taking a trip out can leave others short. */
    private final boolean refills;

    private final double[][] drawn;
    private boolean leftOut;

    StockUse(CompiledProblem problem) {
        this(problem.stock, problem.refills.any, new double[problem.stock.points()][]);
        for (int point = 0; point < drawn.length; point++) {
            drawn[point] = new double[stock.supply[point].length];
        }
    }

    private StockUse(StockTable stock, boolean refills, double[][] drawn) {
        this.stock = stock;
        this.refills = refills;
        this.drawn = drawn;
    }

    StockUse copy() {
        double[][] copied = new double[drawn.length][];
        for (int i = 0; i < copied.length; i++) {
            copied[i] = drawn[i].clone();
        }
        StockUse copy = new StockUse(stock, refills, copied);
        copy.leftOut = leftOut;
        return copy;
    }

    void leaveOut() {
        leftOut = true;
    }

    void add(TripOutcome trip) {
        draw(trip, 1);
    }

    void remove(TripOutcome trip) {
        draw(trip, -1);
    }

    private void draw(TripOutcome trip, int times) {
        for (int i = 0; i < trip.drawPoint().length; i++) {
            int point = trip.drawPoint()[i];
            if (point != StockTable.NONE) {
                drawn[point][trip.drawPeriod()[i]] += times * trip.drawQuantity()[i];
            }
        }
    }

    boolean suffices(TripOutcome trip) {
        for (int point : trip.drawPoint()) {
            if (point == StockTable.NONE || !suffices(point)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether all stock suffices that some trips touch, which were counted in the place of others. Fewer trips may leave
     * a stock short only where trips bring stock.
     */
    boolean suffices(Iterable<TripOutcome> trips, TripOutcome[] replaced, int from, int until) {
        boolean suffices = true;
        for (TripOutcome trip : trips) {
            suffices &= suffices(trip);
        }
        for (int i = from; refills && i < until; i++) {
            suffices &= suffices(replaced[i]);
        }
        return suffices;
    }

    private boolean suffices(int point) {
        return leftOut || shortPeriod(point) < 0;
    }

    int shortPoint() {
        for (int point = 0; refills && point < drawn.length; point++) {
            if (!suffices(point)) {
                return point;
            }
        }
        return StockTable.NONE;
    }

    int shortPeriod(int point) {
        double used = 0;
        for (int period = 0; period < drawn[point].length; period++) {
            used += drawn[point][period];
            if (used > stock.supply[point][period] + TOLERANCE) {
                return period;
            }
        }
        return -1;
    }

    int firstPeriodWith(int point, double quantity) {
        if (leftOut) {
            return 0;
        }
        double used = 0;
        int first = 0;
        for (int period = 0; period < drawn[point].length; period++) {
            used += drawn[point][period];
            if (used + quantity > stock.supply[point][period] + TOLERANCE) {
                first = period + 1;
            }
        }
        return first == drawn[point].length ? -1 : first;
    }
}
