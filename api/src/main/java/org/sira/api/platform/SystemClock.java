package org.sira.api.platform;

import java.time.Clock;

/** The only place that knows what time it is; everybody else is handed a clock. */
public final class SystemClock {

    private SystemClock() {}

    public static Clock utc() {
        return Clock.systemUTC();
    }
}
