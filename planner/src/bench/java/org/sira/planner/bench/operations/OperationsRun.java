package org.sira.planner.bench.operations;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the search on {@link GeneratedOperation generated operations} of 50 to 1,000 loads, beside {@link Variant others}
 * in the same model, each run in a process of its own:
 *
 * <pre>mvn -q -Dquick -Pbench -pl planner test-compile exec:exec@operations</pre>
 *
 * <p>A run searches until the last of {@code -DcpuSeconds} (10,30,60) is over; its best plan is looked at after each.
 * Schedules that cool do so by that last time: {@code -DcpuSeconds=10} is how good a solve of 10 seconds is. The product
 * tells of its best plan every 64 steps, so what is counted for it may be some steps old. {@code -Dfilter=0050,0100}
 * chooses operations, {@code -Dseeds} (3) and {@code -Dvariants=sira,local-search} runs, {@code -DoperationsCsv} the file of all
 * figures ({@code planner/target/operations-benchmark.csv}).
 *
 * <p>Sira is best where no other leaves less worth unserved, or the same at a lower soft level, as means of the seeds. The
 * objective is what the search itself makes small: unserved worth × its {@link
 * org.sira.planner.solver.internal.SearchObjective price} + the soft level. {@code -Dthreads} (2; 1 for none) compares by
 * it the product on so many threads with the product on one, both for the same wall time; {@code -Dvariants=none} does
 * only that.
 *
 * <p>Ends with 1 when a run fails or the checker finds that a plan breaks a rule.
 */
public final class OperationsRun {

    private final OperationsSettings settings;

    /** In UTF-8 whatever the locale: the report has a dash in it. */
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final OperationsCsv csv;
    private final OperationsReport report;
    private boolean sound = true;

    private OperationsRun(OperationsSettings settings) throws IOException {
        this.settings = settings;
        csv = new OperationsCsv(settings.csv());
        report = new OperationsReport(out, settings.times());
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        OperationsRun run;
        try {
            run = new OperationsRun(OperationsSettings.fromProperties());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        run.runAll();
        System.exit(run.sound ? 0 : 1);
    }

    private void runAll() throws IOException, InterruptedException {
        List<GeneratedOperation> operations = settings.operations();
        if (operations.isEmpty()) {
            System.err.printf("No operation whose id contains \"%s\".%n", settings.filter());
            sound = false;
        }
        for (GeneratedOperation operation : operations) {
            OperationFacts facts = OperationFacts.of(operation);
            report.operation(facts);
            if (!settings.variants().isEmpty()) {
                compareVariants(operation, facts);
            }
            if (settings.threads() > 1) {
                compareThreads(operation, facts);
            }
        }
        report.totals();
        out.println("All figures: " + settings.csv());
    }

    private void compareVariants(GeneratedOperation operation, OperationFacts facts)
            throws IOException, InterruptedException {
        Map<Variant, List<OperationOutcome>> outcomes = new EnumMap<>(Variant.class);
        settings.variants().forEach(variant -> outcomes.put(variant, new ArrayList<>()));
        // Seed by seed, so that whatever else the machine does meets all variants alike.
        for (int seed = 1; seed <= settings.seeds(); seed++) {
            for (Map.Entry<Variant, List<OperationOutcome>> entry : outcomes.entrySet()) {
                Effort effort = new Effort(Clock.CPU, settings.seconds(), 1, seed);
                entry.getValue().add(run(operation, facts, entry.getKey(), effort));
            }
        }
        report.variants(facts, outcomes);
    }

    private void compareThreads(GeneratedOperation operation, OperationFacts facts)
            throws IOException, InterruptedException {
        for (int seed = 1; seed <= settings.seeds(); seed++) {
            Effort one = new Effort(Clock.WALL, settings.seconds(), 1, seed);
            Effort several = new Effort(Clock.WALL, settings.seconds(), settings.threads(), seed);
            OperationOutcome alone = run(operation, facts, Variant.SIRA, one);
            report.threads(facts, alone, run(operation, facts, Variant.SIRA, several));
        }
    }

    private OperationOutcome run(GeneratedOperation operation, OperationFacts facts, Variant variant, Effort effort)
            throws IOException, InterruptedException {
        OperationOutcome outcome;
        try {
            outcome = OperationOutcome.of(
                    variant, effort, OperationProcess.run(operation, variant, effort, settings.times()));
        } catch (IOException e) {
            // One run that fails must not cost the others.
            outcome = OperationOutcome.failed(variant, effort, String.valueOf(e.getMessage()));
        }
        csv.add(facts, outcome, settings.times());
        report.faults(outcome);
        sound &= outcome.isSound();
        return outcome;
    }
}
