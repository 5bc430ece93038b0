package org.sira.api.cli;

import java.nio.file.Path;
import java.util.List;
import org.sira.api.export.PlanDocument;
import org.sira.api.planning.PlanPreparation;
import org.sira.api.planning.Preparation;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A plan that was made before, and the files that it was made from. */
final class PlanOptions {

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(names = "--plan", paramLabel = "plan.json", required = true, order = 2)
    private Path planFile = Path.of("");

    /** How much is said of the files. */
    enum Saying {
        ALL,
        /** What blocks: the rest was said when the plan was made from them. */
        WHAT_BLOCKS
    }

    /** A plan as it was read, with its facts. */
    record Opened(PlanDocument document, Preparation.Ready prepared) {}

    Opened open(CommandContext context, Saying saying) {
        data.readable(context.messages());
        DataOptions.requireReadable(planFile, context.messages());
        PlanPreparation preparation = data.preparation(context);
        PlanDocument document = new PlanFile(context).read(planFile);
        List<Path> inOrder = data.inOrderOf(document.data(), context);
        DataReading reading = new DataReading(context, data.choices(context));
        Preparation.Ready prepared = switch (saying) {
            case ALL -> reading.prepare(inOrder, files -> preparation.prepare(files, document.plan()));
            case WHAT_BLOCKS -> reading.prepareQuietly(inOrder, files -> preparation.prepare(files, document.plan()));
        };
        return new Opened(document, prepared);
    }
}
