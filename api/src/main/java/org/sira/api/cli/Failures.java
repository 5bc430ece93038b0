package org.sira.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Sha256;

/**
 * Turns what ends a command into words and an exit code. What nobody foresaw gets an incident number; its stack trace
 * goes into a file, never onto the screen unless somebody asks for it.
 */
final class Failures {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int HASH_DIGITS = 4;

    private final Terminal terminal;
    private final Messages messages;
    private final Clock clock;
    private final boolean debug;

    Failures(Terminal terminal, Messages messages, Clock clock, boolean debug) {
        this.terminal = terminal;
        this.messages = messages;
        this.clock = clock;
        this.debug = debug;
    }

    int report(Throwable thrown) {
        if (thrown instanceof Failure failure) {
            terminal.err().println(failure.words());
            return failure.exitCode();
        }
        String trace = trace(thrown);
        String incident = STAMP.format(clock.instant()) + "-"
                + Sha256.of(trace.getBytes(java.nio.charset.StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
        terminal.err().println(messages.text("cli.internal", incident));
        if (debug) {
            terminal.err().println(trace);
        }
        write(incident, trace);
        return ExitCode.INTERNAL;
    }

    private void write(String incident, String trace) {
        try {
            Path file = Files.createTempFile("sira-incident-" + incident + "-", ".log");
            Files.writeString(file, trace);
            terminal.err().println(messages.text("cli.internal.file", file));
        } catch (IOException noPlaceForIt) {
            terminal.err().println(messages.text("cli.internal.no-file"));
        }
    }

    private static String trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
