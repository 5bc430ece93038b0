package org.sira.api.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Makes guessing passwords slow: after some failures in a while, whoever it is has to wait. */
final class LoginThrottle {

    static final int MOST_PER_LOGIN = 10;
    /** More, since a whole office may share one address. */
    static final int MOST_PER_ADDRESS = 50;

    static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, Deque<Instant>> failuresByKey = new HashMap<>();
    private final Clock clock;

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean closed(String login, String address) {
        return recent("login " + login) >= MOST_PER_LOGIN || recent("address " + address) >= MOST_PER_ADDRESS;
    }

    synchronized void failed(String login, String address) {
        if (failuresByKey.size() >= MOST_REMEMBERED) {
            failuresByKey.keySet().removeIf(key -> recent(key) == 0);
        }
        remember("login " + login);
        remember("address " + address);
    }

    /** Failures of the address stay: one right password does not excuse guesses at others. */
    synchronized void succeeded(String login) {
        failuresByKey.remove("login " + login);
    }

    private void remember(String key) {
        failuresByKey.computeIfAbsent(key, unknown -> new ArrayDeque<>()).addLast(clock.instant());
    }

    private int recent(String key) {
        Deque<Instant> failures = failuresByKey.get(key);
        if (failures == null) {
            return 0;
        }
        Instant since = clock.instant().minus(WINDOW);
        while (!failures.isEmpty() && failures.getFirst().isBefore(since)) {
            failures.removeFirst();
        }
        return failures.size();
    }
}
