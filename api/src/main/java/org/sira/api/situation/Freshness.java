package org.sira.api.situation;

import java.time.temporal.ChronoUnit;
import org.sira.planner.risk.RiskMap;

/** How much the incidents behind a risk map can still say. */
public enum Freshness {
    FRESH,
    /** The youngest incident is more than a week old. */
    OLD,
    /** So old that nothing can be said of any road: no data is not safe. */
    STALE;

    private static final int OLD_AFTER_DAYS = 7;

    static Freshness of(RiskMap risk) {
        if (risk.stale()) {
            return STALE;
        }
        boolean old = risk.newestIncident()
                .map(date -> ChronoUnit.DAYS.between(date, risk.asOf()) > OLD_AFTER_DAYS)
                .orElse(true);
        return old ? OLD : FRESH;
    }
}
