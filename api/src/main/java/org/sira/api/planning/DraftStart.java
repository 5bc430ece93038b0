package org.sira.api.planning;

import java.util.List;
import java.util.Objects;
import org.sira.planner.plan.Ban;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.FixedTrip;
import org.sira.planner.plan.PlanSketch;
import org.sira.planner.plan.Remedy;

/**
 * The draft that a search goes on from.
 *
 * @param draft its number within the operation
 * @param pins and {@code bans} that people decided in it: the plan keeps them
 * @param assumptions that people made in it; in requests of an earlier Sira there are none
 * @param sketch of all that is in it, for the search to begin with
 */
public record DraftStart(int draft, List<FixedTrip> pins, List<Ban> bans, List<Remedy> assumptions, PlanSketch sketch) {

    public DraftStart {
        pins = List.copyOf(pins);
        bans = List.copyOf(bans);
        assumptions = List.copyOf(Objects.requireNonNullElse(assumptions, List.of()));
    }

    Decisions with(Decisions others) {
        return others.withPins(pins).withBans(bans).withAssumptions(assumptions);
    }
}
