package org.sira.api.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sira.api.dataset.DataFile;
import org.sira.api.planning.PlanPreparation;
import org.sira.api.platform.Messages;
import org.sira.api.platform.UnreadableTable;
import picocli.CommandLine.Option;

/** The files of the operation. */
final class DataOptions {

    @Option(names = "--data", paramLabel = "FILE", arity = "1..*", required = true, order = 1)
    private final List<Path> files = new ArrayList<>();

    @Option(names = "--incident-types", paramLabel = "FILE", order = 20)
    private @Nullable Path incidentTypes;

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
        for (Path file : files) {
            requireReadable(file, messages);
        }
        return List.copyOf(files);
    }

    /**
     * The files in the order in which a plan read them, without the table of incident types.
     *
     * @param madeFrom what the plan names
     */
    List<Path> inOrderOf(List<DataFile> madeFrom, CommandContext context) {
        return inOrderOf(files, madeFrom, context);
    }

    /** The same of other files than those of {@code --data}. */
    List<Path> inOrderOf(List<Path> others, List<DataFile> madeFrom, CommandContext context) {
        others.forEach(file -> requireReadable(file, context.messages()));
        List<Path> given = new ArrayList<>(others);
        if (incidentTypes == null) {
            return new PlanData(context).inOrderOf(madeFrom, given);
        }
        requireReadable(incidentTypes, context.messages());
        given.add(incidentTypes);
        List<Path> inOrder = new ArrayList<>(new PlanData(context).inOrderOf(madeFrom, given));
        inOrder.remove(incidentTypes);
        return inOrder;
    }

    static void requireReadable(Path file, Messages messages) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Failure(ExitCode.WRONG_USAGE, messages.text("cli.no-file", file));
        }
    }
}
