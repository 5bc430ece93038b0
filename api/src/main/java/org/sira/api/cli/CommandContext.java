package org.sira.api.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import org.sira.api.dataset.DatasetReader;
import org.sira.api.planning.PlanPreparation;
import org.sira.api.planning.PlanSearch;
import org.sira.api.planning.PlanService;
import org.sira.api.platform.Messages;
import org.sira.api.platform.OutputFolder;

/** What commands work with. */
record CommandContext(
        Terminal terminal,
        StopSignal stopSignal,
        Messages messages,
        DatasetReader datasetReader,
        PlanPreparation preparation,
        PlanService planService,
        Clock clock) {

    static CommandContext of(
            Terminal terminal, StopSignal stopSignal, Messages messages, PlanSearch search, Clock clock) {
        return new CommandContext(
                terminal,
                stopSignal,
                messages,
                new DatasetReader(),
                new PlanPreparation(),
                new PlanService(search, clock),
                clock);
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    void requireWithin(String option, long value, long least, long most) {
        if (value < least || value > most) {
            throw new Failure(ExitCode.WRONG_USAGE, text("cli.usage.range", option, value, least, most));
        }
    }

    /** The folder of {@code --out}, tried before the work begins. */
    OutputFolder openFolder(Path out) {
        try {
            return OutputFolder.open(out);
        } catch (FileAlreadyExistsException isFile) {
            throw new Failure(ExitCode.WRONG_USAGE, text("cli.out.not-a-folder", out));
        } catch (IOException closed) {
            throw new Failure(ExitCode.WRONG_USAGE, text("cli.out.closed", out));
        }
    }
}
