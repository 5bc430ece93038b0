package org.sira.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.planner.solver.SolveProgress;

class ProgressPrinterTest {

    private final StringWriter screen = new StringWriter();

    @Test
    void whereSomebodyWatchesOneLineIsRewritten() {
        try (ProgressPrinter printer = printer(true)) {
            printer.progressed(after(0, 1_000_000));
            printer.progressed(after(100, 1_000));
            printer.progressed(after(300, 10));
        }

        assertThat(screen.toString())
                .isEqualTo(
                        "\r0:00 · 50.0% served · unserved loads: 4 · trips: 9 · risk, vehicles and waiting cost 1,000,000"
                                + "\r0:00 · 50.0% served · unserved loads: 4 · trips: 9 · risk, vehicles and waiting cost 10"
                                + " ".repeat("1,000,000".length() - "10".length())
                                + System.lineSeparator());
    }

    @Test
    void elsewhereALineComesEveryFewSeconds() {
        try (ProgressPrinter printer = printer(false)) {
            for (int second = 0; second <= 11; second++) {
                printer.progressed(after(second * 1000L, 10));
            }
        }

        assertThat(screen.toString().lines())
                .extracting(line -> line.substring(0, 4))
                .containsExactly("0:00", "0:05", "0:10");
    }

    private ProgressPrinter printer(boolean live) {
        PrintWriter writer = new PrintWriter(screen);
        return new ProgressPrinter(CommandContext.of(
                new Terminal(writer, writer, live),
                new ProcessStopSignal(),
                Messages.in(Language.EN),
                new IdleSearch(),
                Clock.fixed(java.time.Instant.EPOCH, ZoneOffset.UTC)));
    }

    private static SolveProgress after(long millis, double softCost) {
        return new SolveProgress(Duration.ofMillis(millis), 0.5, 1000, 50, 100, 4, 9, softCost);
    }
}
