package org.sira.planner.bench.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sira.planner.bench.JavaFork;
import org.sira.planner.bench.ProcessCpu;
import org.sira.planner.bench.TempFolder;
import org.sira.planner.check.PlanChecker;
import org.sira.planner.check.Violation;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.PlanScore;

/** One run in a process of its own: both its sides. */
final class OperationProcess {

    private OperationProcess() {}

    /** @throws IOException when the process fails, or takes far longer than its budget */
    static RunFigures run(GeneratedOperation operation, Variant variant, Effort effort, List<Double> times)
            throws IOException, InterruptedException {
        try (TempFolder folder = TempFolder.create("operations-benchmark")) {
            JavaFork.run(
                    OperationProcess.class,
                    List.of(
                            operation.id(),
                            variant.id(),
                            effort.clock().name(),
                            Double.toString(effort.seconds()),
                            Integer.toString(effort.threads()),
                            Long.toString(effort.seed()),
                            String.join(",", times.stream().map(String::valueOf).toList()),
                            folder.path().toString()),
                    effort.seconds());
            return RunFigures.read(folder.path());
        }
    }

    /** Operation, variant, clock, seconds, threads, seed, times to sample at, folder for results. */
    public static void main(String[] args) throws IOException {
        PlanFacts facts = GeneratedOperation.get(args[0]).facts();
        Effort effort = new Effort(
                Clock.valueOf(args[2]),
                Double.parseDouble(args[3]),
                Integer.parseInt(args[4]),
                Long.parseLong(args[5]));
        Trace trace = new Trace(facts.loads().stream().mapToDouble(facts::worth).sum());
        Plan plan = Variant.get(args[1]).solve(facts, effort, trace);
        List<Sample> samples =
                OperationsSettings.times(args[6]).stream().map(trace::at).toList();
        Sample end = new Sample(
                effort.seconds(),
                -plan.score().medium() / PlanScore.SCALE,
                -plan.score().soft() / PlanScore.SCALE);
        List<String> violations = new PlanChecker()
                .check(plan, facts).stream().map(Violation::toString).toList();
        new RunFigures(samples, end, plan.steps(), ProcessCpu.seconds(), violations).write(Path.of(args[7]));
        System.exit(0);
    }
}
