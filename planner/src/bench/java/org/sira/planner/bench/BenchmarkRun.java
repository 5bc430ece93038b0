package org.sira.planner.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

/**
 * Measures solvers on published routing instances, each run in a process of its own with a budget of CPU time that covers
 * all of that process:
 *
 * <pre>mvn -q -Dquick -Pbench -pl planner test-compile exec:exec@routing -Dinstances=FOLDER</pre>
 *
 * <p>With {@code -Dpeers} jsprit and OR-Tools run beside Sira; {@code -Dsolvers=jsprit} chooses. {@code -Dfilter=r101,X-n}
 * chooses instances by a part of kind/name, {@code -DcpuSeconds} (10 up to 200 visits, 30 above) and {@code -Dseeds} (3)
 * set the effort, {@code -Dcsv} the file of all runs ({@code planner/target/routing-benchmark.csv}). Instances are
 * {@code .txt} files of Solomon and of Gehring and Homberger, and {@code .vrp} files of PyVRP's collection with their
 * {@code .sol} beside them.
 *
 * <p>Ends with 1 when a run fails or its routes break a rule.
 */
public final class BenchmarkRun {

    private final BenchmarkSettings settings;

    /** In UTF-8 whatever the locale: the report has a dash in it. */
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final OutcomeCsv csv;
    private final OutcomeReport report;
    private boolean sound = true;

    private BenchmarkRun(BenchmarkSettings settings) throws IOException {
        this.settings = settings;
        csv = new OutcomeCsv(settings.csv());
        report = new OutcomeReport(
                out, settings.solvers().stream().map(Solver::name).toList());
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        BenchmarkRun run;
        try {
            run = new BenchmarkRun(BenchmarkSettings.fromProperties());
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        run.runAll();
        System.exit(run.sound ? 0 : 1);
    }

    private void runAll() throws IOException, InterruptedException {
        int instances = 0;
        for (Path file : InstanceReader.files(settings.folder())) {
            Instance instance = InstanceReader.read(file);
            if (settings.wants(instance.id())) {
                instances++;
                run(file, instance);
            }
        }
        if (instances == 0) {
            System.err.printf(
                    "No instance in %s whose kind/name contains \"%s\".%n", settings.folder(), settings.filter());
            sound = false;
        }
        report.table();
        out.println("All runs: " + settings.csv());
    }

    private void run(Path file, Instance instance) throws IOException, InterruptedException {
        OptionalDouble bestKnown = BestKnown.of(file, instance);
        report.instance(instance, bestKnown, settings.budget(instance));
        for (Solver solver : settings.solvers()) {
            List<Outcome> outcomes = new ArrayList<>();
            if (solver.covers(instance)) {
                int seeds = solver.usesSeed() ? settings.seeds() : 1;
                for (long seed : LongStream.rangeClosed(1, seeds).toArray()) {
                    Outcome outcome = run(file, instance, solver, seed, bestKnown);
                    csv.add(outcome);
                    outcomes.add(outcome);
                    sound &= outcome.faults().isEmpty();
                }
            }
            report.solver(instance, solver.name(), outcomes);
        }
    }

    private Outcome run(Path file, Instance instance, Solver solver, long seed, OptionalDouble bestKnown)
            throws InterruptedException {
        double cpuSeconds = 0;
        long steps = 0;
        OptionalDouble objective = OptionalDouble.empty();
        List<String> faults = List.of();
        try {
            SolverFork.Result result = SolverFork.run(file, solver.name(), settings.budget(instance), seed);
            cpuSeconds = result.figures().cpuSeconds();
            steps = result.figures().steps();
            if (result.solution().isPresent()) {
                CheckedRoutes checked =
                        RouteChecker.check(instance, result.solution().get());
                objective = OptionalDouble.of(checked.objective());
                faults = checked.faults();
            }
        } catch (IOException e) {
            // One run that fails must not cost the others.
            faults = List.of(String.valueOf(e.getMessage()));
        }
        return new Outcome(
                instance.id(),
                instance.kind(),
                instance.visits().size(),
                solver.name(),
                seed,
                cpuSeconds,
                objective,
                bestKnown,
                steps,
                faults);
    }
}
