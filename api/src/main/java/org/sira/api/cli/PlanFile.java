package org.sira.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sira.api.export.PlanDocument;
import org.sira.api.export.PlanJson;
import org.sira.api.export.UnreadablePlan;

/** Reads a {@code plan.json} that somebody names. */
final class PlanFile {

    private static final long MOST_BYTES = 256L << 20;

    private final CommandContext context;

    PlanFile(CommandContext context) {
        this.context = context;
    }

    PlanDocument read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Failure(ExitCode.BAD_DATA, context.text("cli.plan.too-large", file));
            }
            return new PlanJson().read(Files.readAllBytes(file));
        } catch (UnreadablePlan unreadable) {
            throw new Failure(
                    ExitCode.BAD_DATA,
                    context.text("cli.plan." + unreadable.kind().name(), file, unreadable.place()));
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.WRONG_USAGE, context.text("cli.unreadable-file", String.valueOf(e.getMessage())));
        }
    }
}
