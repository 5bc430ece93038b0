package org.sira.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sira.api.export.Origin;
import org.sira.api.export.PlanDocument;
import org.sira.api.export.PlanExport;
import org.sira.api.export.PlanJson;
import org.sira.api.export.paper.PlanPack;
import org.sira.api.planning.PlanOutcome;
import org.sira.api.planning.Preparation;
import org.sira.api.platform.Language;
import org.sira.api.platform.OutputFolder;
import org.sira.planner.check.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sira export}: all files and documents of a plan as one zip. */
@Command(name = "export", versionProvider = SiraVersion.class, sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private final PlanOptions plan = new PlanOptions();

    @Option(names = "--out", paramLabel = "DIR", required = true, order = 3)
    private Path out = Path.of("");

    private final CommandContext context;

    ExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PlanOptions.Opened opened = plan.open(context, PlanOptions.Saying.WHAT_BLOCKS);
        PlanDocument document = identified(opened.document());
        Preparation.Ready prepared = opened.prepared();
        OutputFolder folder = context.openFolder(out);
        List<Violation> violations = context.planService().check(document.plan(), prepared.facts());
        write(
                document,
                new PlanOutcome(document.plan(), prepared.facts(), document.data(), violations, document.createdAt()),
                folder);
        if (violations.isEmpty()) {
            return ExitCode.DONE;
        }
        context.terminal().err().println(context.text("cli.export.broken", violations.size()));
        return ExitCode.RULE_BROKEN;
    }

    /** Papers carry the id that follows from what is in the file, whatever id stands there. */
    private PlanDocument identified(PlanDocument read) {
        PlanDocument identified = new PlanJson().identified(read);
        if (!identified.planId().equals(read.planId())) {
            context.terminal().err().println(context.text("cli.export.changed", read.planId(), identified.planId()));
        }
        return identified;
    }

    private void write(PlanDocument document, PlanOutcome outcome, OutputFolder folder) {
        byte[] json = new PlanJson().write(document);
        Origin origin = Origin.ofFile(document, json);
        Language language = context.messages().language();
        String name = origin.packName(language);
        byte[] zip = new PlanPack().zip(new PlanExport(outcome, origin, json), language);
        try {
            folder.write(Map.of(name, zip));
        } catch (IOException e) {
            throw new Failure(ExitCode.INTERNAL, context.text("cli.out.failed", out, String.valueOf(e.getMessage())));
        }
        context.terminal().out().println(context.text("cli.written", out.resolve(name)));
    }
}
