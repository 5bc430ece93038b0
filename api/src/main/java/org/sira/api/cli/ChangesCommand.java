package org.sira.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.sira.api.export.PlanDocument;
import org.sira.api.planning.PlanPreparation;
import org.sira.api.planning.Preparation;
import org.sira.api.planning.TouchSentences;
import org.sira.planner.changes.Severity;
import org.sira.planner.changes.Touch;
import org.sira.planner.changes.TouchedPlan;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sira changes}: what newer workbooks touch in a plan that is in force. */
@Command(name = "changes", versionProvider = SiraVersion.class, sortOptions = false)
final class ChangesCommand implements Callable<Integer> {

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(names = "--plan", paramLabel = "plan.json", required = true, order = 2)
    private Path planFile = Path.of("");

    @Option(names = "--before", paramLabel = "FILE", arity = "1..*", required = true, order = 3)
    private final List<Path> before = new ArrayList<>();

    private final CommandContext context;

    ChangesCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<Path> files = data.readable(context.messages());
        DataOptions.requireReadable(planFile, context.messages());
        PlanPreparation preparation = data.preparation(context);
        PlanDocument document = new PlanFile(context).read(planFile);
        Plan plan = document.plan();
        List<Path> inOrder = data.inOrderOf(before, document.data(), context);
        DataReading reading = new DataReading(context, data.choices(context));
        PlanFacts was = reading.prepareQuietly(inOrder, imported -> preparation.prepare(imported, plan))
                .facts();
        Preparation.Ready is = reading.prepare(
                files,
                imported -> preparation.prepare(
                        imported,
                        Optional.of(plan.horizon().firstDay()),
                        OptionalInt.of(plan.horizon().days()),
                        plan.weights()));
        List<Touch> touches = TouchedPlan.find(plan, was, is.facts(), true);
        return print(document, touches, new TouchSentences(plan, was, is.facts(), context.messages()));
    }

    private int print(PlanDocument document, List<Touch> touches, TouchSentences sentences) {
        var out = context.terminal().out();
        if (touches.isEmpty()) {
            out.println(context.text("cli.changes.none", document.planId()));
            return ExitCode.DONE;
        }
        for (Touch touch : touches) {
            String line = context.text(
                    "cli.changes.line",
                    context.text("touch.severity." + touch.severity().name()),
                    sentences.of(touch));
            out.println(
                    touch.tripIds().isEmpty()
                            ? line
                            : context.text("cli.changes.trips", line, String.join(", ", touch.tripIds())));
        }
        long broken = touches.stream()
                .filter(touch -> touch.severity() == Severity.BROKEN)
                .count();
        out.println(context.text("cli.changes.found", touches.size(), broken));
        return ExitCode.TOUCHED;
    }
}
