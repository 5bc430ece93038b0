package org.sira.planner.bench.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a line for each time of each run, and one for the plan handed out in the end, run by run, so that one that is
 * broken off leaves what it has measured.
 */
final class OperationsCsv {

    private static final String HEADING = "operation,loads,variant,clock,threads,seed,time s,told at s,unserved worth,"
            + "total worth,soft,objective,steps,process cpu s,sound";

    private final Path file;

    OperationsCsv(Path file) throws IOException {
        this.file = file;
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, List.of(HEADING));
    }

    void add(OperationFacts operation, OperationOutcome outcome, List<Double> times) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < outcome.figures().samples().size(); i++) {
            lines.add(line(
                    operation,
                    outcome,
                    times.get(i).toString(),
                    outcome.figures().samples().get(i)));
        }
        lines.add(line(operation, outcome, "end", outcome.figures().end()));
        Files.write(file, lines, StandardOpenOption.APPEND);
    }

    private static String line(OperationFacts operation, OperationOutcome outcome, String time, Sample sample) {
        return String.format(
                Locale.ROOT,
                "%s,%d,%s,%s,%d,%d,%s,%.2f,%.3f,%.3f,%.3f,%.3f,%d,%.1f,%s",
                operation.id(),
                operation.loads(),
                outcome.variant().id(),
                outcome.effort().clock(),
                outcome.effort().threads(),
                outcome.effort().seed(),
                time,
                sample.seconds(),
                sample.unserved(),
                operation.totalWorth(),
                sample.soft(),
                sample.objective(operation.pricePerWorth()),
                outcome.figures().steps(),
                outcome.figures().cpuSeconds(),
                outcome.isSound());
    }
}
