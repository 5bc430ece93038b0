package org.sira.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.dataset.ReadingChoices;
import org.sira.api.dataset.choice.UnreadableChoices;
import org.sira.api.platform.Messages;
import picocli.CommandLine.Option;

/** Files that are read together, and what people decided about them. */
final class FileOptions {

    @Option(names = "--data", paramLabel = "FILE", arity = "1..*", required = true, order = 1)
    private final List<Path> files = new ArrayList<>();

    @Option(names = "--choices", paramLabel = "FILE", order = 21)
    private @Nullable Path choices;

    List<Path> all() {
        return List.copyOf(files);
    }

    Optional<Path> choicesFile() {
        return Optional.ofNullable(choices);
    }

    /** The files, each of them there and readable. */
    List<Path> readable(Messages messages) {
        for (Path file : files) {
            DataOptions.requireReadable(file, messages);
        }
        return all();
    }

    /** What people decided about the files. */
    ReadingChoices choices(CommandContext context) {
        if (choices == null) {
            return ReadingChoices.none();
        }
        DataOptions.requireReadable(choices, context.messages());
        try {
            return ReadingChoices.read(choices);
        } catch (UnreadableChoices unreadable) {
            throw new Failure(
                    ExitCode.BAD_DATA,
                    context.text("cli.choices." + unreadable.kind().name(), choices, unreadable.found()));
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.WRONG_USAGE, context.text("cli.unreadable-file", String.valueOf(e.getMessage())));
        }
    }
}
