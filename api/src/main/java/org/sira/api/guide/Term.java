package org.sira.api.guide;

import java.util.Locale;

/** A word of the pages that is not everybody's, or a figure: {@code term.KEY} names it, {@code meaning.KEY} says what it is. */
enum Term {
    ANNOUNCED,
    APPROVAL,
    AS_OF,
    AUC,
    AUTONOMY,
    BACKTEST,
    CHANGED,
    CLOSURE,
    CONVOYS,
    CORRIDOR,
    COST,
    CREW,
    CURFEW,
    DELIVERED,
    DISTANCE,
    DRAFT,
    EXPOSURE,
    FUEL,
    GATE,
    HIT_RATE,
    INEQUALITY,
    LAST_RETURN,
    LOAD,
    LOG_LOSS,
    NEED,
    OVERRIDE,
    PAI,
    PASSAGE,
    PLAN,
    PREFLIGHT,
    PRIORITY,
    RATE,
    REPEATED,
    RISK_CLASS,
    SAFE_HAVEN,
    SERVED,
    SHEET,
    TRIPS,
    UNDER_WAY,
    UNSERVED,
    VEHICLES,
    VERSION,
    WAITING;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
