package org.sira.api.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sira.api.dataset.DataFile;
import org.sira.api.dataset.ReadingChoices;
import org.sira.api.planning.PlanPreparation;
import org.sira.api.platform.Messages;
import org.sira.api.platform.UnreadableTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The files of the operation, and what else its facts depend on. */
final class DataOptions {

    @Mixin
    private final FileOptions files = new FileOptions();

    @Option(names = "--incident-types", paramLabel = "FILE", order = 20)
    private @Nullable Path incidentTypes;

    /** What people decided about the files. */
    ReadingChoices choices(CommandContext context) {
        return files.choices(context);
    }

    /** How files become facts: with the table of incident types that was given. */
    PlanPreparation preparation(CommandContext context) {
        if (incidentTypes == null) {
            return context.preparation();
        }
        requireReadable(incidentTypes, context.messages());
        try {
            return PlanPreparation.withIncidentTypes(incidentTypes);
        } catch (UnreadableTable unreadable) {
            throw new Failure(ExitCode.BAD_DATA, unreadable.words(context.messages()));
        }
    }

    /** The files, each of them there and readable. */
    List<Path> readable(Messages messages) {
        return files.readable(messages);
    }

    /**
     * The files in the order in which a plan read them, without the table of incident types and the choices.
     *
     * @param madeFrom what the plan names
     */
    List<Path> inOrderOf(List<DataFile> madeFrom, CommandContext context) {
        return inOrderOf(files.all(), madeFrom, context);
    }

    /** The same of other files than those of {@code --data}. */
    List<Path> inOrderOf(List<Path> others, List<DataFile> madeFrom, CommandContext context) {
        List<Path> besides = Stream.of(Optional.ofNullable(incidentTypes), files.choicesFile())
                .flatMap(Optional::stream)
                .toList();
        List<Path> given = new ArrayList<>(others);
        given.addAll(besides);
        given.forEach(file -> requireReadable(file, context.messages()));
        List<Path> inOrder = new ArrayList<>(new PlanData(context).inOrderOf(madeFrom, given));
        inOrder.removeAll(besides);
        return inOrder;
    }

    static void requireReadable(Path file, Messages messages) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Failure(ExitCode.WRONG_USAGE, messages.text("cli.no-file", file));
        }
    }
}
