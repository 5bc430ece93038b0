package org.sira.planner.solver.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sira.planner.model.Load;
import org.sira.planner.plan.ChangeKind;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.Remedy;
import org.sira.planner.risk.Corridor;
import org.sira.planner.solver.InsertionProbe;
import org.sira.planner.solver.Relaxation;

/** Tries all insertions of loads into a finished plan. */
public final class Probe implements InsertionProbe {

    /**
     * Loads × vehicles of all plans under changes of one kind together, at the end of a solve: of a national operation three,
     * of a regional one a hundred.
     */
    private static final long MOST_WORK_OF_KIND = 450_000;

    private final CompiledProblem problem;
    private final SearchState plan;
    private final FillUp fillUp;
    private final long mostWorkOfKind;
    /** Of one plan under other facts. */
    private final long work;

    private final Map<ChangeKind, Long> workDone = new EnumMap<>(ChangeKind.class);

    /** One alone is kept, since of a large operation it takes much memory: whoever asks does so change by change. */
    private List<? extends Remedy> lastChanges = List.of();

    private @Nullable Changed last;

    /** The plan under other facts. */
    private record Changed(CompiledProblem problem, SearchState plan, FillUp fillUp) {}

    /** Of a plan that was just found: not all is tried of a large one. */
    Probe(CompiledProblem problem, SearchState plan) {
        this(problem, plan, MOST_WORK_OF_KIND);
    }

    private Probe(CompiledProblem problem, SearchState plan, long mostWorkOfKind) {
        this.problem = problem;
        this.plan = plan;
        this.mostWorkOfKind = mostWorkOfKind;
        fillUp = new FillUp(problem);
        work = StrictMath.max(1, (long) problem.loads.count * problem.fleet.count);
    }

    /**
     * Of a plan that was made before; whatever is asked is tried.
     *
     * @param facts that it was made from, with its decisions
     * @throws IllegalArgumentException when it does not keep to the facts
     */
    public static Probe of(PlanFacts facts, Plan plan) {
        CompiledProblem problem = new CompiledProblem(facts);
        SearchState state = new Sketches(problem).read(DraftState.of(plan).sketch());
        if (state.trips() != plan.trips().size()) {
            throw new IllegalArgumentException("Of the %d trips of the plan %d can be driven again."
                    .formatted(plan.trips().size(), state.trips()));
        }
        return new Probe(problem, state, Long.MAX_VALUE);
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
    public OptionalInt fittingAfter(List<? extends Remedy> changes, List<Load> loads) {
        if (!changes.equals(lastChanges)) {
            ChangeKind kind = changes.get(0).kind();
            long done = workDone.merge(kind, work, Long::sum);
            if (done > mostWorkOfKind) {
                return OptionalInt.empty();
            }
            // Let go before the next one is made: two at once would take twice the memory.
            last = null;
            last = change(changes);
            lastChanges = List.copyOf(changes);
        }
        return OptionalInt.of(last == null ? 0 : fitting(last, loads));
    }

    private static int fitting(Changed after, List<Load> loads) {
        SearchState state = after.plan.copy();
        int fitting = 0;
        for (Load load : loads) {
            Optional<SearchState> with = after.fillUp.with(state, numberOf(load, after.problem));
            if (with.isEmpty()) {
                break;
            }
            state = with.get();
            fitting++;
        }
        return fitting;
    }

    private static int numberOf(Load load, CompiledProblem problem) {
        for (int number = 0; number < problem.loads.count; number++) {
            if (problem.loads.loads.get(number).id().equals(load.id())) {
                return number;
            }
        }
        throw new IllegalArgumentException("There is no load " + load.id() + ".");
    }

    /**
     * Null where nothing can be put into the plan then: it breaks a rule by the change, or the change makes corridors others
     * that a pinned trip crosses, which could not stay as it is.
     */
    private @Nullable Changed change(List<? extends Remedy> changes) {
        PlanFacts facts = problem.facts;
        for (Remedy remedy : changes) {
            facts = facts.after(remedy);
        }
        Set<String> corridorIds = facts.corridors().stream().map(Corridor::id).collect(Collectors.toSet());
        boolean keepsPins = facts.decisions().pins().stream()
                .flatMap(pin -> pin.slots().stream())
                .allMatch(slot -> corridorIds.contains(slot.corridorId()));
        if (!keepsPins) {
            return null;
        }
        CompiledProblem after = problem.under(facts);
        SearchState state = new Sketches(after).readAsFarAsKnown(new Sketches(problem).of(plan));
        boolean sound = state.ledger().missing() == 0 && state.ledger().shortPoint() == StockTable.NONE;
        return sound ? new Changed(after, state, new FillUp(after)) : null;
    }
}
