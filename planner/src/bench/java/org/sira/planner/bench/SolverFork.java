package org.sira.planner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a solver in a Java process of its own, so that the budget covers all that it takes and no run profits from code that
 * an earlier one has warmed up. All solvers get the same memory and the collector that has one thread.
 */
final class SolverFork {

    private static final List<String> JVM = List.of("-Xmx2g", "-XX:+UseSerialGC", "-XX:-UsePerfData");

    /**
     * What came out.
     *
     * @param solution empty when the solver found none
     */
    record Result(Optional<Solution> solution, SolverProcess.Figures figures) {}

    private SolverFork() {}

    /** @throws IOException when the process fails, or takes far longer than its budget */
    static Result run(Path instance, String solver, double cpuSeconds, long seed)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("routing-benchmark");
        try {
            Process process = start(instance, solver, cpuSeconds, seed, folder);
            Thread end = new Thread(process::destroyForcibly);
            Runtime.getRuntime().addShutdownHook(end);
            try {
                // Wall time on a busy machine may be several times the CPU time.
                if (!process.waitFor((long) (cpuSeconds * 5) + 120, TimeUnit.SECONDS)) {
                    throw new IOException("stopped: it took five times its budget and more");
                }
            } finally {
                process.destroyForcibly();
                Runtime.getRuntime().removeShutdownHook(end);
            }
            if (process.exitValue() != 0) {
                throw new IOException("failed with exit code " + process.exitValue());
            }
            Path routes = folder.resolve(SolverProcess.ROUTES);
            Optional<Solution> solution =
                    Files.exists(routes) ? Optional.of(SolutionFile.read(routes).solution()) : Optional.empty();
            return new Result(solution, SolverProcess.Figures.read(folder));
        } finally {
            delete(folder);
        }
    }

    private static Process start(Path instance, String solver, double cpuSeconds, long seed, Path folder)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                SolverProcess.class.getName(),
                instance.toString(),
                solver,
                Double.toString(cpuSeconds),
                Long.toString(seed),
                folder.toString()));
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
