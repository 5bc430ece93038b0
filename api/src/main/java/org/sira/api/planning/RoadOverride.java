package org.sira.api.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RiskOverride;

/**
 * A class of risk that somebody set on a page, with what has become of it.
 *
 * @param countsFrom the day of reference of the data that the person saw
 * @param replaced whether somebody has set another one for the road since
 */
public record RoadOverride(
        long id,
        String segmentId,
        RiskClass riskClass,
        String reason,
        LocalDate countsFrom,
        LocalDate expiresOn,
        String setBy,
        Instant setAt,
        boolean replaced,
        Optional<Withdrawal> withdrawal) {

    /** Who took it back. */
    public record Withdrawal(String by, Instant at) {}

    /** What can be said of it on a day. */
    public enum State {
        IN_FORCE,
        EXPIRED,
        REPLACED,
        WITHDRAWN
    }

    public State stateOn(LocalDate day) {
        if (withdrawal.isPresent()) {
            return State.WITHDRAWN;
        }
        if (replaced) {
            return State.REPLACED;
        }
        return expiresOn.isBefore(day) ? State.EXPIRED : State.IN_FORCE;
    }

    /** Whether it still stands, on whatever days it counts. */
    public boolean stands() {
        return withdrawal.isEmpty() && !replaced;
    }

    RiskOverride fact() {
        return new RiskOverride(segmentId, riskClass, reason, setBy, countsFrom, expiresOn);
    }
}
