package org.sira.planner.solver.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sira.planner.model.Load;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Remedy;
import org.sira.planner.risk.Corridor;
import org.sira.planner.solver.InsertionProbe;
import org.sira.planner.solver.Relaxation;

/** Tries all insertions of loads into a finished plan. */
final class Probe implements InsertionProbe {

    /** Loads × vehicles of all plans under other facts together: some 10 of a national operation, 500 of a regional one. */
    private static final long MOST_WORK = 1_500_000;

    /** Plans under other facts that are kept, in loads × vehicles: of a national operation two, which take much memory. */
    private static final long MOST_KEPT_WORK = 300_000;

    private static final int MOST_KEPT = 12;

    private final CompiledProblem problem;
    private final SearchState plan;
    private final FillUp fillUp;
    /** Of one plan under other facts. */
    private final long work;

    private long workDone;
    private final Map<Remedy, Optional<Changed>> changed = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Remedy, Optional<Changed>> eldest) {
            return size() > StrictMath.max(1, StrictMath.min(MOST_KEPT, MOST_KEPT_WORK / work));
        }
    };

    /** The plan under other facts. */
    private record Changed(CompiledProblem problem, SearchState plan) {}

    Probe(CompiledProblem problem, SearchState plan) {
        this.problem = problem;
        this.plan = plan;
        fillUp = new FillUp(problem);
        work = StrictMath.max(1, (long) problem.loads.count * problem.fleet.count);
    }

    @Override
    public boolean fits(Load load, Set<Relaxation> relaxed) {
        return insertion(load, relaxed).isPresent();
    }

    @Override
    public Optional<String> loadedAtIfStocked(Load load) {
        int number = problem.loads.loads.indexOf(load);
        return insertion(load, Set.of(Relaxation.STOCK)).map(tried -> {
            for (TripPlan trip : tried.schedule(tried.vehicleOf(number)).trips()) {
                for (int[] stop : trip.stops()) {
                    for (int other : stop) {
                        if (other == number) {
                            return problem.places.id(trip.loadPlace());
                        }
                    }
                }
            }
            throw new IllegalStateException("A load that was put in is on no trip.");
        });
    }

    private Optional<SearchState> insertion(Load load, Set<Relaxation> relaxed) {
        Ledger ledger = plan.ledger().copy();
        if (relaxed.contains(Relaxation.STOCK)) {
            ledger.leaveOutStock();
        }
        SearchState tried = relaxed.contains(Relaxation.IDLE_TWINS) ? plan.idleTwin(ledger) : plan.copy(ledger);
        double company = relaxed.contains(Relaxation.COMPANY) ? 0 : FillUp.NO_LIMIT;
        return fillUp.insert(tried, plan, problem.loads.loads.indexOf(load), company)
                ? Optional.of(tried)
                : Optional.empty();
    }

    @Override
    public int fittingAfter(Remedy remedy, List<Load> loads) {
        Optional<Changed> found = isOfOneNeed(remedy) ? change(remedy) : changed.computeIfAbsent(remedy, this::change);
        if (found.isEmpty()) {
            return 0;
        }
        Changed after = found.get();
        if (after.plan.ledger().missing() > 0 || after.plan.ledger().shortPoint() != StockTable.NONE) {
            return 0;
        }
        FillUp filling = new FillUp(after.problem);
        SearchState state = after.plan.copy();
        int fitting = 0;
        for (Load load : loads) {
            int number = numberOf(load, after.problem);
            Optional<SearchState> with = filling.with(state, number);
            if (with.isEmpty()) {
                break;
            }
            state = with.get();
            fitting++;
        }
        return fitting;
    }

    /** Whether no other need asks for the same change. */
    private static boolean isOfOneNeed(Remedy remedy) {
        return remedy instanceof Remedy.LongerWindow
                || remedy instanceof Remedy.MoreStock
                || remedy instanceof Remedy.OpenRoad;
    }

    private static int numberOf(Load load, CompiledProblem problem) {
        for (int number = 0; number < problem.loads.count; number++) {
            if (problem.loads.loads.get(number).id().equals(load.id())) {
                return number;
            }
        }
        throw new IllegalArgumentException("There is no load " + load.id() + ".");
    }

    /** Empty when enough has been tried, or when the change makes corridors others that a pinned trip crosses: it could not stay as it is. */
    private Optional<Changed> change(Remedy remedy) {
        workDone += work;
        if (workDone > MOST_WORK) {
            return Optional.empty();
        }
        PlanFacts facts = problem.facts.after(remedy);
        Set<String> corridorIds = facts.corridors().stream().map(Corridor::id).collect(Collectors.toSet());
        boolean keepsPins = facts.decisions().pins().stream()
                .flatMap(pin -> pin.slots().stream())
                .allMatch(slot -> corridorIds.contains(slot.corridorId()));
        if (!keepsPins) {
            return Optional.empty();
        }
        CompiledProblem after = problem.under(facts);
        return Optional.of(new Changed(after, new Sketches(after).readAsFarAsKnown(new Sketches(problem).of(plan))));
    }
}
