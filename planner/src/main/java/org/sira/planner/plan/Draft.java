package org.sira.planner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A plan that a person changes, with all that was done to it. Immutable: each edit gives another draft.
 *
 * <p>It knows what is meant, not what comes of it: that is found by evaluating it. What breaks rules is meant all the
 * same; only what makes no sense is refused.
 */
public final class Draft {

    private final Plan start;
    private final PlanFacts facts;
    private final List<PlanEdit> done;
    private final List<PlanEdit> undone;
    /** Before the first edit and after each that is done. */
    private final List<DraftState> states;

    private Draft(Plan start, PlanFacts facts, List<PlanEdit> done, List<PlanEdit> undone, List<DraftState> states) {
        this.start = start;
        this.facts = facts;
        this.done = List.copyOf(done);
        this.undone = List.copyOf(undone);
        this.states = List.copyOf(states);
    }

    /**
     * A plan before any edit, with its own decisions.
     *
     * @param facts for which no decisions have been taken
     * @throws IllegalArgumentException when decisions have been taken for the facts
     */
    public static Draft of(Plan plan, PlanFacts facts) {
        return of(plan, facts, plan.decisions());
    }

    /** The same with other decisions, such as those that know the plan to be approved; pins that no trip is are given up. */
    public static Draft of(Plan plan, PlanFacts facts, Decisions decisions) {
        if (!facts.decisions().equals(Decisions.none())) {
            throw new IllegalArgumentException("A draft takes decisions itself: give it facts without any.");
        }
        Set<FixedTrip> pins = Set.copyOf(decisions.pins());
        List<DraftTrip> trips = new ArrayList<>();
        for (Trip trip : plan.trips()) {
            Optional<FixedTrip> fixed = FixedTrip.of(trip);
            fixed.ifPresent(meant -> trips.add(DraftTrip.of(trip.id(), meant, pins.contains(meant))));
        }
        List<FixedTrip> kept =
                trips.stream().map(DraftTrip::pin).flatMap(Optional::stream).toList();
        DraftState state = new DraftState(trips, decisions.withPins(kept));
        return new Draft(plan, facts, List.of(), List.of(), List.of(state));
    }

    /**
     * Does one thing; what had been undone cannot be redone any more.
     *
     * @throws EditRefused when it makes no sense here
     */
    public Draft apply(PlanEdit edit) {
        return doing(edit, List.of());
    }

    private Draft doing(PlanEdit edit, List<PlanEdit> stillUndone) {
        DraftState after = new DraftEditor(facts, start, state()).apply(edit);
        List<PlanEdit> edits = new ArrayList<>(done);
        edits.add(edit);
        List<DraftState> more = new ArrayList<>(states);
        more.add(after);
        return new Draft(start, facts, edits, stillUndone, more);
    }

    /** @throws EditRefused when nothing is done */
    public Draft undo() {
        if (done.isEmpty()) {
            throw new EditRefused("Nothing has been changed that could be undone.");
        }
        int last = done.size() - 1;
        List<PlanEdit> more = new ArrayList<>(undone);
        more.add(done.get(last));
        return new Draft(start, facts, done.subList(0, last), more, states.subList(0, states.size() - 1));
    }

    /** @throws EditRefused when nothing is undone */
    public Draft redo() {
        if (undone.isEmpty()) {
            throw new EditRefused("Nothing has been undone that could be done again.");
        }
        int last = undone.size() - 1;
        return doing(undone.get(last), undone.subList(0, last));
    }

    public DraftState state() {
        return states.get(states.size() - 1);
    }

    /** The facts with the decisions of this draft. */
    public PlanFacts decidedFacts() {
        return facts.withDecisions(state().decisions());
    }

    /** Those without decisions, that it was begun with. */
    public PlanFacts facts() {
        return facts;
    }

    /** The plan that it was begun with. */
    public Plan start() {
        return start;
    }

    /** In the order in which they were done. */
    public List<PlanEdit> done() {
        return done;
    }

    /** In the order in which they were undone: the last is redone first. */
    public List<PlanEdit> undone() {
        return undone;
    }
}
