package org.sira.api.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sira.api.platform.Messages;
import picocli.CommandLine.Option;

/** The files of the operation. */
final class DataOptions {

    @Option(names = "--data", paramLabel = "FILE", arity = "1..*", required = true, order = 1)
    private final List<Path> files = new ArrayList<>();

    /** The files, each of them there and readable. */
    List<Path> readable(Messages messages) {
        for (Path file : files) {
            requireReadable(file, messages);
        }
        return List.copyOf(files);
    }

    static void requireReadable(Path file, Messages messages) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Failure(ExitCode.WRONG_USAGE, messages.text("cli.no-file", file));
        }
    }
}
