package org.sira.api.access;

import java.util.Locale;

/** Why somebody was not let in. */
enum LoginProblem {
    WRONG,
    THROTTLED;

    /** In addresses and names of texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
