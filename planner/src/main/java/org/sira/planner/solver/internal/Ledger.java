package org.sira.planner.solver.internal;

/**
 * What vehicles share: how many cross each section of a corridor in each slot, and what is drawn of each stock.
 *
 * <p>Company is counted and priced; stock is a hard limit that the search never oversteps.
 */
final class Ledger {

    private static final double STOCK_TOLERANCE = 1e-6;

    private final StockTable stock;
    /** Whether what one trip brings others may take, so that taking a trip out can leave others short. */
    private final boolean refills;

    private final int minVehicles;
    private final int maxVehicles;
    /** By key: what a vehicle missing there counts, so that a corridor of many roads weighs no more than one of one. */
    private final int[] weight;

    private final int[] vehicles;
    private final SlotRepeats repeats;
    /** By key: that of {@link SlotRepeats}. */
    private final int[] slotOf;
    /** By key of {@link SlotRepeats}: how many sections are crossed in a slot. */
    private final int[] usedSlots;
    /** By gate and hour of the day: on how many days the gate is crossed at that hour. */
    private final int[] usedDays;

    private long repeatCost;
    private final double[][] drawn;
    private int missing;
    private boolean stockLeftOut;

    Ledger(CompiledProblem problem) {
        this(
                problem.stock,
                problem.refills.any,
                problem.slotRepeats,
                slotOf(problem),
                problem.movement.rules().convoyMinVehicles(),
                problem.movement.rules().convoyMaxVehicles(),
                problem.lanes.weights(),
                new int[problem.lanes.keys()],
                new int[problem.slotRepeats.keys()],
                new int[problem.slotRepeats.hours()],
                new double[problem.stock.points()][]);
        for (int point = 0; point < drawn.length; point++) {
            drawn[point] = new double[stock.supply[point].length];
        }
    }

    private Ledger(
            StockTable stock,
            boolean refills,
            SlotRepeats repeats,
            int[] slotOf,
            int minVehicles,
            int maxVehicles,
            int[] weight,
            int[] vehicles,
            int[] usedSlots,
            int[] usedDays,
            double[][] drawn) {
        this.stock = stock;
        this.refills = refills;
        this.repeats = repeats;
        this.slotOf = slotOf;
        this.usedSlots = usedSlots;
        this.usedDays = usedDays;
        this.minVehicles = minVehicles;
        this.maxVehicles = maxVehicles;
        this.weight = weight;
        this.vehicles = vehicles;
        this.drawn = drawn;
    }

    private static int[] slotOf(CompiledProblem problem) {
        int[] slotOf = new int[problem.lanes.keys()];
        for (int key = 0; key < slotOf.length; key++) {
            slotOf[key] = problem.slotRepeats.key(problem.lanes.gateOf(key), problem.lanes.slotOf(key));
        }
        return slotOf;
    }

    Ledger copy() {
        double[][] copied = new double[drawn.length][];
        for (int i = 0; i < copied.length; i++) {
            copied[i] = drawn[i].clone();
        }
        Ledger copy = new Ledger(
                stock,
                refills,
                repeats,
                slotOf,
                minVehicles,
                maxVehicles,
                weight,
                vehicles.clone(),
                usedSlots.clone(),
                usedDays.clone(),
                copied);
        copy.missing = missing;
        copy.repeatCost = repeatCost;
        copy.stockLeftOut = stockLeftOut;
        return copy;
    }

    /** From now on all stock suffices. */
    void leaveOutStock() {
        stockLeftOut = true;
    }

    /**
     * Vehicles missing in convoys that are too small and those too many in convoys that are too large, in parts of
     * {@link Lanes#WHOLE}; 0 exactly when every convoy keeps the rule.
     */
    int missing() {
        return missing;
    }

    /** What crossing at the hours of other days costs, scaled; see {@link SlotRepeats}. */
    long repeatCost() {
        return repeatCost;
    }

    /** Vehicles missing or too many, as the rule counts them: for each section of a corridor and slot. */
    long breaches() {
        long breaches = 0;
        for (int count : vehicles) {
            if (count > 0) {
                breaches += StrictMath.max(0, StrictMath.max(minVehicles - count, count - maxVehicles));
            }
        }
        return breaches;
    }

    int vehicles(int key) {
        return vehicles[key];
    }

    boolean hasRoom(int key) {
        return vehicles[key] < maxVehicles;
    }

    boolean isTooSmall(int key) {
        return vehicles[key] < minVehicles;
    }

    boolean breaksRule(int key) {
        int count = vehicles[key];
        return count > 0 && count < minVehicles || count > maxVehicles;
    }

    void add(TripOutcome trip) {
        for (int key : trip.passages()) {
            missing += weight[key] * missingByOneMore(vehicles[key]);
            vehicles[key]++;
        }
        if (repeats.cost()) {
            useSlots(trip);
        }
        for (int i = 0; i < trip.drawPoint().length; i++) {
            int point = trip.drawPoint()[i];
            if (point != StockTable.NONE) {
                drawn[point][trip.drawPeriod()[i]] += trip.drawQuantity()[i];
            }
        }
    }

    void remove(TripOutcome trip) {
        for (int key : trip.passages()) {
            vehicles[key]--;
            missing -= weight[key] * missingByOneMore(vehicles[key]);
        }
        if (repeats.cost()) {
            leaveSlots(trip);
        }
        for (int i = 0; i < trip.drawPoint().length; i++) {
            int point = trip.drawPoint()[i];
            if (point != StockTable.NONE) {
                drawn[point][trip.drawPeriod()[i]] -= trip.drawQuantity()[i];
            }
        }
    }

    private void useSlots(TripOutcome trip) {
        for (int key : trip.passages()) {
            int slot = slotOf[key];
            if (usedSlots[slot]++ == 0) {
                repeatCost += repeats.price(slot, usedSlots, usedDays[repeats.hour(slot)]++);
            }
        }
    }

    private void leaveSlots(TripOutcome trip) {
        for (int key : trip.passages()) {
            int slot = slotOf[key];
            if (--usedSlots[slot] == 0) {
                repeatCost -= repeats.price(slot, usedSlots, --usedDays[repeats.hour(slot)]);
            }
        }
    }

    void add(Schedule schedule) {
        for (TripOutcome trip : schedule.outcomes()) {
            add(trip);
        }
    }

    void remove(Schedule schedule) {
        for (TripOutcome trip : schedule.outcomes()) {
            remove(trip);
        }
    }

    /** Whether no stock point that a trip draws from runs below nothing. */
    boolean stockSuffices(TripOutcome trip) {
        for (int point : trip.drawPoint()) {
            if (point == StockTable.NONE || !stockSuffices(point)) {
                return false;
            }
        }
        return true;
    }

    private boolean stockSuffices(int point) {
        if (stockLeftOut) {
            return true;
        }
        double used = 0;
        for (int period = 0; period < drawn[point].length; period++) {
            used += drawn[point][period];
            if (used > stock.supply[point][period] + STOCK_TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    /** The first stock point at which more is drawn than there is; {@link StockTable#NONE} if there is none. */
    int shortPoint() {
        for (int point = 0; refills && point < drawn.length; point++) {
            if (!stockSuffices(point)) {
                return point;
            }
        }
        return StockTable.NONE;
    }

    /** The first period at whose end a point is short; -1 if it is not. */
    int shortPeriod(int point) {
        double used = 0;
        for (int period = 0; period < drawn[point].length; period++) {
            used += drawn[point][period];
            if (used > stock.supply[point][period] + STOCK_TOLERANCE) {
                return period;
            }
        }
        return -1;
    }

    /** Whether all stock suffices once one schedule takes the place of another that is counted now. */
    boolean sufficesAfter(Schedule before, Schedule after) {
        remove(before);
        add(after);
        boolean suffices = true;
        for (TripOutcome trip : after.outcomes()) {
            suffices &= stockSuffices(trip);
        }
        suffices &= shortPoint() == StockTable.NONE;
        remove(after);
        add(before);
        return suffices;
    }

    /** The first period from which on a quantity can be drawn without any shortage later; -1 if there is none. */
    int firstPeriodWith(int point, double quantity) {
        if (stockLeftOut) {
            return 0;
        }
        double used = 0;
        int first = 0;
        for (int period = 0; period < drawn[point].length; period++) {
            used += drawn[point][period];
            if (used + quantity > stock.supply[point][period] + STOCK_TOLERANCE) {
                first = period + 1;
            }
        }
        return first == drawn[point].length ? -1 : first;
    }

    /** By how much the vehicles missing or too many change when one joins so many. */
    private int missingByOneMore(int count) {
        if (count == 0) {
            return minVehicles - 1;
        }
        return count < minVehicles ? -1 : count >= maxVehicles ? 1 : 0;
    }
}
