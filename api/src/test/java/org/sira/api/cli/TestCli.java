package org.sira.api.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sira.api.planning.PlanSearch;

/** Runs the command line within the test, on an English machine at 10:00 on 4 May 2026. */
final class TestCli {

    /** What a command left on the screen. */
    record Result(int exitCode, String out, String err) {}

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    private final PlanSearch search;
    private ServerLauncher launcher = (home, settings, listening) -> {};
    private final AtomicBoolean stopRequested = new AtomicBoolean();
    private Locale systemLocale = Locale.UK;
    private Instant now = NOW;

    TestCli(PlanSearch search) {
        this.search = search;
    }

    TestCli on(Locale locale) {
        systemLocale = locale;
        return this;
    }

    TestCli at(Instant instant) {
        now = instant;
        return this;
    }

    TestCli serving(ServerLauncher server) {
        launcher = server;
        return this;
    }

    void pressCtrlC() {
        stopRequested.set(true);
    }

    Result run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
        int exitCode = new SiraCommandLine(
                        terminal, new Signal(), search, launcher, Clock.fixed(now, ZoneOffset.UTC), systemLocale)
                .run(args);
        return new Result(exitCode, out.toString(), err.toString());
    }

    private final class Signal implements StopSignal {
        @Override
        public void arm() {}

        @Override
        public boolean requested() {
            return stopRequested.get();
        }

        @Override
        public void disarm(int exitCode) {}
    }
}
