package org.sira.planner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs a solver in a Java process of its own, so that the budget covers all that it takes. */
final class SolverFork {

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
        try (TempFolder folder = TempFolder.create("routing-benchmark")) {
            JavaFork.run(
                    SolverProcess.class,
                    List.of(
                            instance.toString(),
                            solver,
                            Double.toString(cpuSeconds),
                            Long.toString(seed),
                            folder.path().toString()),
                    cpuSeconds);
            Path routes = folder.path().resolve(SolverProcess.ROUTES);
            Optional<Solution> solution =
                    Files.exists(routes) ? Optional.of(SolutionFile.read(routes).solution()) : Optional.empty();
            return new Result(solution, SolverProcess.Figures.read(folder.path()));
        }
    }
}
