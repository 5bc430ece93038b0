package org.sira.planner.solver;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sira.planner.model.Load;
import org.sira.planner.plan.Remedy;

/** Asks of a finished plan whether one more load could be put in. */
public interface InsertionProbe {

    /** Whether the load fits into the plan as it is, once some rules are left out and all others kept. */
    boolean fits(Load load, Set<Relaxation> relaxed);

    /**
     * How many of some loads fit in one after the other, breaking no hard rule, once the facts are changed and the plan is
     * otherwise as it is. Asking for the same changes again and again costs little, for others in turn much.
     *
     * @param changes of one kind, all made at once; at least one
     * @return empty where it was not tried, since enough of this kind has been
     */
    default OptionalInt fittingAfter(List<? extends Remedy> changes, List<Load> loads) {
        return OptionalInt.empty();
    }

    /** Where a load would be taken from if depots had all that is asked for; empty when it does not fit even then. */
    default Optional<String> loadedAtIfStocked(Load load) {
        return Optional.empty();
    }
}
