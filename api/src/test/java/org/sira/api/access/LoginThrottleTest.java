package org.sira.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private final TestClock clock = new TestClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void tenFailuresCloseALoginAndFiveMinutesOpenItAgain() {
        fail("a.traore", LoginThrottle.MOST_PER_LOGIN - 1);
        assertThat(throttle.closed("a.traore", "192.0.2.1")).isFalse();
        fail("a.traore", 1);
        assertThat(throttle.closed("a.traore", "192.0.2.7")).as("from anywhere").isTrue();
        assertThat(throttle.closed("m.keita", "192.0.2.1")).as("for others").isFalse();
        clock.pass(LoginThrottle.WINDOW.plusSeconds(1));
        assertThat(throttle.closed("a.traore", "192.0.2.1")).isFalse();
    }

    @Test
    void somebodyWhoGetsInStartsAnew() {
        fail("a.traore", LoginThrottle.MOST_PER_LOGIN - 1);
        throttle.succeeded("a.traore");
        fail("a.traore", 1);
        assertThat(throttle.closed("a.traore", "192.0.2.1")).isFalse();
    }

    @Test
    void anAddressThatTriesManyLoginsIsClosed() {
        for (int i = 0; i < LoginThrottle.MOST_PER_ADDRESS; i++) {
            throttle.failed("user" + i, "192.0.2.1");
        }
        assertThat(throttle.closed("somebody", "192.0.2.1")).isTrue();
        assertThat(throttle.closed("somebody", "192.0.2.2")).isFalse();
    }

    private void fail(String login, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(login, "192.0.2.1");
        }
    }

    private static final class TestClock extends Clock {

        private Instant now = Instant.parse("2026-05-04T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
