package org.sira.planner.changes;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sira.planner.check.CheckedRule;
import org.sira.planner.check.Subject;
import org.sira.planner.check.Violation;
import org.sira.planner.model.Need;
import org.sira.planner.plan.Cargo;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.TripEvent;

/** Needs of the plan that are withdrawn or others now, and new ones. */
final class NeedChanges {

    private final Reading reading;
    private final PlanFacts before;
    private final NeedPairs pairs;
    /** Whose deliveries lie outside the window that they have now. */
    private final Set<String> missed = new HashSet<>();

    NeedChanges(Reading reading, PlanFacts before, NeedPairs pairs) {
        this.reading = reading;
        this.before = before;
        this.pairs = pairs;
    }

    /** Takes a violation that a changed window explains; says whether one does. */
    boolean explain(Violation violation) {
        if (violation.rule() != CheckedRule.TIME_WINDOW
                || !(violation.subject() instanceof Subject.OfEvent of)
                || !(reading.findEvent(of.tripId(), of.number()).orElse(null)
                        instanceof TripEvent.Unloading unloading)) {
            return false;
        }
        Set<String> needIds = new HashSet<>();
        unloading.cargo().stream().map(Cargo::needId).forEach(needIds::add);
        boolean explained = false;
        for (Need old : before.needs()) {
            boolean otherWindow = needIds.contains(old.id())
                    && pairs.newer(old).filter(newer -> !sameWindow(old, newer)).isPresent();
            if (otherWindow) {
                missed.add(old.id());
                explained = true;
            }
        }
        return explained;
    }

    List<Touch> touches() {
        List<Touch> touches = new ArrayList<>();
        for (Need old : before.needs()) {
            Map<String, TripEvent.Unloading> deliveries = reading.deliveries(old.id());
            List<String> tripIds = List.copyOf(deliveries.keySet());
            LocalDateTime at = deliveries.values().stream()
                    .map(TripEvent.Unloading::startsAt)
                    .min(LocalDateTime::compareTo)
                    .orElse(old.notBefore());
            Optional<Need> newer = pairs.newer(old);
            Optional<Need> moved = pairs.moved(old);
            moved.ifPresent(need -> touches.add(new Touch.NeedMoved(old, need, at, tripIds)));
            if (newer.isEmpty() && moved.isEmpty() && !tripIds.isEmpty()) {
                touches.add(new Touch.NeedWithdrawn(old, at, tripIds));
            }
            // What the plan has delivered by now may well be asked for no more, or less of it.
            boolean done = tripIds.isEmpty() && isServed(old);
            newer.filter(need -> !done && !isSame(old, need))
                    .ifPresent(need ->
                            touches.add(new Touch.NeedChanged(old, need, at, tripIds, severity(old, need, tripIds))));
        }
        pairs.added().forEach(need -> touches.add(new Touch.NeedAdded(need)));
        return touches;
    }

    private boolean isServed(Need need) {
        return reading.plan().unserved().stream()
                .noneMatch(unserved -> unserved.needId().equals(need.id()));
    }

    private Severity severity(Need old, Need newer, List<String> tripIds) {
        if (missed.contains(old.id())) {
            return Severity.BROKEN;
        }
        boolean more = newer.quantity() > old.quantity() || newer.priority().compareTo(old.priority()) < 0;
        boolean lessThanBrought = newer.quantity() < old.quantity() && !tripIds.isEmpty();
        return more || lessThanBrought ? Severity.LOOK : Severity.INFORMATION;
    }

    private static boolean isSame(Need old, Need newer) {
        return old.quantity() == newer.quantity() && old.priority() == newer.priority() && sameWindow(old, newer);
    }

    private static boolean sameWindow(Need old, Need newer) {
        return old.notBefore().equals(newer.notBefore()) && old.notAfter().equals(newer.notAfter());
    }
}
