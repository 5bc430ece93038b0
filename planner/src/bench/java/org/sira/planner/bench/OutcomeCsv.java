package org.sira.planner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes outcomes line by line, so that a run that is broken off leaves what it has measured. */
final class OutcomeCsv {

    private static final String HEADING =
            "instance,kind,visits,solver,seed,cpu s,objective,best known,gap %,steps,steps/s,feasible";

    private final Path file;

    OutcomeCsv(Path file) throws IOException {
        this.file = file;
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, List.of(HEADING));
    }

    void add(Outcome outcome) throws IOException {
        String line = String.format(
                Locale.ROOT,
                "%s,%s,%d,%s,%d,%.2f,%s,%s,%s,%d,%.0f,%s",
                outcome.instance(),
                outcome.kind(),
                outcome.visits(),
                outcome.solver(),
                outcome.seed(),
                outcome.cpuSeconds(),
                objective(outcome.kind(), outcome.objective()),
                objective(outcome.kind(), outcome.bestKnown()),
                outcome.gapPercent().isPresent()
                        ? String.format(
                                Locale.ROOT, "%.4f", outcome.gapPercent().getAsDouble())
                        : "",
                outcome.steps(),
                outcome.stepsPerSecond(),
                outcome.isFeasible());
        Files.write(file, List.of(line), StandardOpenOption.APPEND);
    }

    /** As published: with cents where there are any. */
    static String objective(InstanceKind kind, OptionalDouble objective) {
        return objective.isEmpty()
                ? ""
                : String.format(Locale.ROOT, kind.hasFractions() ? "%.2f" : "%.0f", objective.getAsDouble());
    }
}
