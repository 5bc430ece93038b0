package org.sira.planner.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The inner side of a {@link SolverFork}: solves one instance once and leaves routes and figures in a folder. */
final class SolverProcess {

    static final String ROUTES = "routes.sol";

    /**
     * What the process says of itself.
     *
     * @param cpuSeconds of the whole process up to the end of the search
     */
    record Figures(double cpuSeconds, long steps) {

        private static final String FILE = "figures.properties";

        void write(Path folder) throws IOException {
            Properties properties = new Properties();
            properties.setProperty("cpuSeconds", Double.toString(cpuSeconds));
            properties.setProperty("steps", Long.toString(steps));
            try (OutputStream out = Files.newOutputStream(folder.resolve(FILE))) {
                properties.store(out, null);
            }
        }

        static Figures read(Path folder) throws IOException {
            Properties properties = new Properties();
            try (InputStream in = Files.newInputStream(folder.resolve(FILE))) {
                properties.load(in);
            }
            return new Figures(
                    Double.parseDouble(properties.getProperty("cpuSeconds", "")),
                    Long.parseLong(properties.getProperty("steps", "")));
        }
    }

    private SolverProcess() {}

    /** Instance, solver, CPU seconds, seed, folder for results. */
    public static void main(String[] args) throws IOException {
        Instance instance = InstanceReader.read(Path.of(args[0]));
        Solver solver = Solvers.get(args[1]);
        double budget = Double.parseDouble(args[2]);
        Path folder = Path.of(args[4]);
        // What starting and reading have taken is no longer there for the search.
        double left = Math.max(0.1, budget - ProcessCpu.seconds());
        Solver.Found found = solver.solve(instance, left, Long.parseLong(args[3]));
        new Figures(ProcessCpu.seconds(), found.steps()).write(folder);
        if (found.solution().isPresent()) {
            SolutionFile.write(found.solution().get(), folder.resolve(ROUTES));
        }
        // A peer may have left threads behind.
        System.exit(0);
    }
}
