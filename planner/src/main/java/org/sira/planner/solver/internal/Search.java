package org.sira.planner.solver.internal;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.sira.planner.solver.SearchMoves;

/**
 * Simulated annealing over ruin and recreate and over convoy moves, on one thread.
 *
 * <p>The present plan may break the company rule, at a price. The best plan never does: it is peeled first, then filled
 * up with what keeps every rule.
 */
final class Search {

    private static final double BLINK = 0.1;
    private static final int MOST_JOINED_PROGRAMMES = 3;
    private static final double MOST_CONVOY_MOVES = 0.4;

    /** Many vehicles have many convoys that are well as they are, and strings have all the more to do. */
    private static final double CONVOY_MOVES_PER_VEHICLE = 12;

    private static final double MEAN_REMOVED = 6;
    private static final double FIRST_TEMPERATURE_PER_LOAD = 0.5;
    private static final double MIDDLE_TEMPERATURE_PER_LOAD = 0.02;
    private static final double SHARE_FOR_CONVOYS = 0.85;
    private static final double LAST_TEMPERATURE_PER_LOAD = 1e-4;

    /** Of all that may be spent: how far apart the best plan is refined, and how much that takes. */
    private static final double SHARE_BETWEEN_REFININGS = 0.1;

    private static final double SHARE_OF_REFINING = 0.01;
    private static final double FIRST_REFINING_TEMPERATURE_PER_LOAD = 0.005;
    private static final double GROUP_COMPANY = 0.1;
    private static final double FORBIDDEN = 1e15;
    private static final int FREED_ONE_IN = 4;

    /** Of many vehicles more would only take longer to send out again. */
    private static final int MOST_FREED = 6;

    /**
     * To rebuild convoys takes thousands of trials in a large fleet and only changes a corner of it: the share of all trials
     * that it may take falls with the vehicles.
     */
    private static final double REBUILDING_PER_VEHICLE = 10;

    private static final int STEPS_BETWEEN_PEELS = 25;
    private static final int STEPS_BETWEEN_REPORTS = 64;
    private static final int ADOPT_ONE_IN = 20;

    private final CompiledProblem problem;
    private final Schedule[] start;
    private final Schedule[] pinned;
    private final SplittableRandom random;
    private final SearchMoves moves;
    private final Budget budget;
    private final BestPlan best;
    /** The best that this search came by. A refined plan is no measure for what is still too warm to be refined. */
    private final BestPlan unrefined = new BestPlan();

    private final Runnable report;
    private final ScheduleEditor editor;
    private final boolean needsCompany;
    private final boolean convoysAreSmall;
    private final double convoyMoves;
    private final int mostFreed;
    private final double firstTemperaturePerLoad;
    private final Ruin ruin;
    private final Recreate recreate;
    private final ConvoyMoves convoys;
    private final SupportMoves support;
    private final Peeling peeling;
    private final Prices prices;
    private final Insertions insertions;
    private final AskedVehicles all;
    private final AskedVehicles asked;
    private final int[][] loadsBehind;
    private final int[] gatesWithLoads;
    private double ownBest = Double.POSITIVE_INFINITY;
    private long trialsRebuilding;
    private double nextRefining = SHARE_BETWEEN_REFININGS;
    private double refinedObjective = Double.POSITIVE_INFINITY;

    /**
     * @param start the schedules to begin with, by vehicle; they may be empty
     * @param best where this search, and perhaps others, leave their best plan
     * @param report called often, to tell people of progress
     */
    Search(
            CompiledProblem problem,
            Schedule[] start,
            long seed,
            SearchMoves moves,
            Budget budget,
            BestPlan best,
            Runnable report) {
        this.problem = problem;
        this.start = start;
        pinned = new FixedStart(problem).pinned().schedules();
        random = new SplittableRandom(seed);
        this.moves = moves;
        this.budget = budget;
        this.best = best;
        this.report = report;
        editor = ScheduleEditor.forSearch(problem);
        // Who starts from an approved plan is to change little of it: heat would undo it before its worth is seen.
        firstTemperaturePerLoad = problem.fixed.isEmpty() ? FIRST_TEMPERATURE_PER_LOAD : MIDDLE_TEMPERATURE_PER_LOAD;
        ruin = new Ruin(problem, editor, new Neighbours(problem));
        int convoyMin = problem.movement.rules().convoyMinVehicles();
        needsCompany = convoyMin > 1 && !problem.movement.gates().isEmpty();
        // Where one convoy is a third of all vehicles, to free it is to begin anew.
        convoysAreSmall = convoyMin * FREED_ONE_IN <= problem.fleet.count;
        convoyMoves =
                StrictMath.min(MOST_CONVOY_MOVES, CONVOY_MOVES_PER_VEHICLE / StrictMath.max(1, problem.fleet.count));
        mostFreed = StrictMath.min(MOST_FREED, problem.fleet.count / FREED_ONE_IN + 1);
        recreate = new Recreate(problem, editor, BLINK, needsCompany ? MOST_JOINED_PROGRAMMES : 0);
        convoys = new ConvoyMoves(problem, editor, ruin);
        support = new SupportMoves(problem, editor);
        peeling = new Peeling(problem, editor);
        GateReach reach = new GateReach(problem, new TripEvaluator(problem));
        loadsBehind = reach.loadsBehind();
        gatesWithLoads = IntStream.range(0, loadsBehind.length)
                .filter(gate -> loadsBehind[gate].length > 0)
                .toArray();
        prices = new Prices(problem, reach.dearestTrip());
        insertions = new Insertions(problem, recreate, new InsertionOrder(problem), prices, random);
        all = AskedVehicles.all(problem);
        asked = AskedVehicles.all(problem);
    }

    /** Runs until the budget is used up; the answer keeps every hard rule. */
    SearchState run() {
        SearchState state = new SearchState(problem);
        state.become(pinned);
        offer(state);
        state.become(start);
        offer(state);
        insertions.insertAbsent(state, prices.company(), problem.loads.count, all);
        offer(state);
        // On a large operation the next steps may take long: the first plan is told at once.
        report.run();
        long lastPeel = 0;
        while (!budget.isOver()) {
            if (!step(state, this::move, temperature(budget.shareDone()))) {
                continue;
            }
            prices.adapt(state.ledger().missing() > 0);
            boolean whole = state.ledger().missing() == 0;
            if (prices.withoutCompany(state) < unrefined.objective() - 1e-9
                    && (whole || budget.steps() - lastPeel >= STEPS_BETWEEN_PEELS)) {
                lastPeel = budget.steps();
                offer(state);
            }
            if (budget.steps() % STEPS_BETWEEN_REPORTS == 0) {
                adoptFromOthers(state);
                refineNowAndThen(state);
            }
        }
        return best.get();
    }

    /** Makes a move and takes it back when it is not accepted; false when it broke a rule that no plan may break. */
    private boolean step(SearchState state, Consumer<SearchState> move, double temperature) {
        Schedule[] before = state.schedules();
        double objectiveBefore = prices.objective(state);
        move.accept(state);
        budget.step();
        if (budget.steps() % STEPS_BETWEEN_REPORTS == 0) {
            report.run();
        }
        if (!state.holdsPins() || problem.refills.any && !peeling.restock(state)) {
            state.become(before);
            return false;
        }
        if (prices.objective(state) >= objectiveBefore - temperature * StrictMath.log(random.nextDouble())) {
            state.become(before);
        }
        return true;
    }

    /**
     * As long as it is warm the best plan is one that came by, with much in it that little work mends. That is done now and
     * then for those who look at it, or stop the search; the search itself goes on from where it was.
     */
    private void refineNowAndThen(SearchState state) {
        double share = budget.shareDone();
        if (share < nextRefining
                || share >= SHARE_FOR_CONVOYS
                || !reachesEachLoad(share)
                || unrefined.objective() >= refinedObjective - 1e-9) {
            return;
        }
        Consumer<SearchState> refining = moves == SearchMoves.SINGLE_LOADS ? this::moveSingle : this::ruinStrings;
        Schedule[] present = state.schedules();
        state.become(unrefined.get().schedules());
        double until = share + SHARE_OF_REFINING;
        while (!budget.isOver() && budget.shareDone() < until) {
            double left = (until - budget.shareDone()) / SHARE_OF_REFINING;
            double perLoad = between(LAST_TEMPERATURE_PER_LOAD, FIRST_REFINING_TEMPERATURE_PER_LOAD, left);
            step(state, refining, perLoad * prices.meanLoad());
        }
        keepingAllRules(state).ifPresent(this::tell);
        refinedObjective = unrefined.objective();
        state.become(present);
        nextRefining = share + SHARE_BETWEEN_REFININGS;
    }

    /** Whether a refining is long enough for each load to be taken out once: in a few steps of a large operation it only costs. */
    private boolean reachesEachLoad(double share) {
        return MEAN_REMOVED * budget.steps() * SHARE_OF_REFINING / share >= problem.loads.count;
    }

    /**
     * Cools by a constant factor for each step: slowly as long as it is about which loads are served and who goes with
     * whom, then quickly while only exposure and cost are left to save.
     */
    private double temperature(double shareDone) {
        double perLoad = shareDone < SHARE_FOR_CONVOYS
                ? between(firstTemperaturePerLoad, MIDDLE_TEMPERATURE_PER_LOAD, shareDone / SHARE_FOR_CONVOYS)
                : between(
                        MIDDLE_TEMPERATURE_PER_LOAD,
                        LAST_TEMPERATURE_PER_LOAD,
                        (shareDone - SHARE_FOR_CONVOYS) / (1 - SHARE_FOR_CONVOYS));
        return perLoad * prices.meanLoad();
    }

    private static double between(double first, double last, double share) {
        return first * StrictMath.pow(last / first, share);
    }

    /** A search that has fallen behind goes on from the best plan of all, now and then. */
    private void adoptFromOthers(SearchState state) {
        if (best.objective() < ownBest - 1e-9 && random.nextInt(ADOPT_ONE_IN) == 0) {
            state.become(best.get().schedules());
            ownBest = best.objective();
            unrefined.offer(state.copy(), ownBest);
        }
    }

    private void move(SearchState state) {
        if (moves == SearchMoves.SINGLE_LOADS) {
            moveSingle(state);
            return;
        }
        boolean movesConvoys = needsCompany && moves != SearchMoves.WITHOUT_CONVOY_MOVES;
        if (!movesConvoys || random.nextDouble() >= convoyMoves) {
            ruinStrings(state);
            return;
        }
        switch (random.nextInt(9)) {
            case 0, 1 -> convoys.align(state, random);
            case 2 -> convoys.shift(state, random);
            case 3 -> convoys.harmoniseReturns(state, random);
            case 4 -> convoys.relax(state, random);
            case 5 -> rebuild(state, this::dissolveConvoy);
            case 6 -> {
                support.dismiss(state, prices.company());
                support.completeOne(state, prices.company(), random);
            }
            default -> rebuild(state, this::formConvoy);
        }
    }

    private void ruinStrings(SearchState state) {
        boolean[] wasAbsent = insertions.absentLoads(state);
        Schedule[] before = state.schedules();
        int seed = random.nextInt(problem.loads.count);
        ruin.strings(state, seed, MEAN_REMOVED, random);
        asked.draw(before, state, random);
        insertions.insertRemoved(state, wasAbsent, asked);
    }

    /**
     * Rebuilds convoys, unless that has had its share of the trials or it is too cold for it: then strings are removed
     * instead.
     */
    private void rebuild(SearchState state, Consumer<SearchState> rebuilding) {
        if (budget.shareDone() >= SHARE_FOR_CONVOYS
                || trialsRebuilding * problem.fleet.count > REBUILDING_PER_VEHICLE * editor.trials()) {
            ruinStrings(state);
            return;
        }
        long before = editor.trials();
        rebuilding.accept(state);
        trialsRebuilding += editor.trials() - before;
    }

    private void dissolveConvoy(SearchState state) {
        Schedule[] before = state.schedules();
        convoys.dissolve(state, random);
        asked.draw(before, state, random);
        insertions.insertAbsent(state, prices.company(), 24, asked);
    }

    private void moveSingle(SearchState state) {
        boolean movesConvoy = needsCompany && random.nextDouble() < MOST_CONVOY_MOVES;
        switch (movesConvoy ? random.nextInt(4) : 4) {
            case 0 -> convoys.align(state, random);
            case 1 -> convoys.shift(state, random);
            case 2 -> convoys.harmoniseReturns(state, random);
            case 3 -> convoys.relax(state, random);
            default -> {
                boolean[] wasAbsent = insertions.absentLoads(state);
                ruin.one(state, random.nextInt(problem.loads.count));
                insertions.insertRemoved(state, wasAbsent, all);
            }
        }
    }

    /**
     * Frees some vehicles, perhaps clears a gate, and sends a group through it whose first vehicles need not pay for
     * being alone.
     */
    private void formConvoy(SearchState state) {
        if (gatesWithLoads.length == 0) {
            return;
        }
        int gate = gateWithMuchAbsent(state);
        boolean[] wasAbsent = insertions.absentLoads(state);
        Schedule[] before = state.schedules();
        switch (random.nextInt(5)) {
            case 0 -> convoys.clearGate(state, gate, random);
            case 1 -> convoys.dissolve(state, random);
            case 2 -> {
                if (convoysAreSmall && random.nextBoolean()) {
                    convoys.freeMembers(state, gate, random);
                } else {
                    convoys.dissolve(state, random);
                    convoys.dissolve(state, random);
                }
            }
            case 3 -> ruin.days(state, random);
            default -> ruin.vehicles(state, random.nextInt(mostFreed + 1), random);
        }
        asked.draw(before, state, random);
        int wanted = problem.movement.rules().convoyMinVehicles() + random.nextInt(3);
        int members =
                insertions.insertMembers(state, loadsBehind[gate], prices.company() * GROUP_COMPANY, wanted, asked);
        if (members == 0) {
            // No convoy comes of this, and to put all of the rest back takes much of the time of such moves.
            state.become(before);
            return;
        }
        if (members < wanted) {
            support.completeAll(state, prices.company());
        }
        insertions.insertRemoved(state, wasAbsent, asked);
    }

    /** Of two gates the one with more absent worth behind it: a corridor that no convoy crosses is tried more often. */
    private int gateWithMuchAbsent(SearchState state) {
        int first = gatesWithLoads[random.nextInt(gatesWithLoads.length)];
        int second = gatesWithLoads[random.nextInt(gatesWithLoads.length)];
        return absentWorthBehind(state, second) > absentWorthBehind(state, first) ? second : first;
    }

    private double absentWorthBehind(SearchState state, int gate) {
        double worth = 0;
        for (int load : loadsBehind[gate]) {
            worth += state.isAbsent(load) ? problem.loads.worth[load] : 0;
        }
        return worth;
    }

    private void offer(SearchState state) {
        keepingAllRules(state).ifPresent(plan -> {
            unrefined.offer(plan, objective(plan));
            tell(plan);
        });
    }

    private void tell(SearchState plan) {
        best.offer(plan, objective(plan));
        ownBest = StrictMath.min(ownBest, objective(plan));
    }

    /** Only pinned trips can be left without company: then the plan with the fewest missing is shown, and says so. */
    private double objective(SearchState plan) {
        return prices.withoutCompany(plan) + FORBIDDEN * plan.ledger().missing();
    }

    /** A copy without what breaks the company rule or asks for more than there is in stock, filled up. */
    private Optional<SearchState> keepingAllRules(SearchState state) {
        SearchState plan = state.copy();
        if (plan.ledger().missing() > 0 || plan.ledger().shortPoint() != StockTable.NONE) {
            // What completes a convoy that lacks a vehicle saves all of it from being peeled off.
            insertions.insertAbsent(plan, FORBIDDEN, problem.loads.count, all);
            support.completeAll(plan, FORBIDDEN);
            peeling.peel(plan);
            support.dismiss(plan, FORBIDDEN);
            insertions.insertAbsent(plan, FORBIDDEN, problem.loads.count, all);
        }
        boolean keepsAll = plan.holdsPins() && plan.ledger().shortPoint() == StockTable.NONE;
        return keepsAll ? Optional.of(plan) : Optional.empty();
    }
}
