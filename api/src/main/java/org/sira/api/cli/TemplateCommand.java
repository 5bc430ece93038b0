package org.sira.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sira.api.dataset.report.TemplateFile;
import org.sira.api.platform.Language;
import org.sira.api.platform.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sira template}: writes the workbook that people fill in. */
@Command(name = "template", versionProvider = SiraVersion.class, sortOptions = false)
final class TemplateCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "FILE", required = true, order = 1)
    private Path out = Path.of("");

    @Option(names = "--language", paramLabel = "fr|en", order = 2)
    private @Nullable Language language;

    @Option(names = "--force", order = 3)
    private boolean force;

    private final CommandContext context;

    TemplateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path target = out.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new Failure(ExitCode.WRONG_USAGE, context.text("cli.template.folder", out));
        }
        // People fill templates in, and keep them under the name that they had.
        if (Files.exists(target) && !force) {
            throw new Failure(ExitCode.WRONG_USAGE, context.text("cli.template.exists", out));
        }
        OutputFolder folder = context.openFolder(Objects.requireNonNull(target.getParent()));
        TemplateFile template = new TemplateFile(
                Objects.requireNonNullElse(language, context.messages().language()));
        try {
            folder.write(Map.of(target.getFileName().toString(), template.content()));
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.INTERNAL, context.text("cli.template.failed", out, String.valueOf(e.getMessage())));
        }
        context.terminal().out().println(context.text("cli.written", out));
        return ExitCode.DONE;
    }
}
