package org.sira.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sira.api.dataset.ImportedFiles;
import org.sira.api.dataset.report.ImportReportFile;
import org.sira.api.dataset.report.ImportReportText;
import org.sira.api.dataset.report.MarkedFiles;
import org.sira.api.platform.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sira import}: says how workbooks are understood, and what in them must be mended. */
@Command(name = "import", versionProvider = SiraVersion.class, sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private final FileOptions data = new FileOptions();

    @Option(names = "--report", paramLabel = "FILE", order = 2)
    private @Nullable Path report;

    @Option(names = "--marked", paramLabel = "DIR", order = 3)
    private @Nullable Path marked;

    private final CommandContext context;

    ImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<Path> files = data.readable(context.messages());
        ImportedFiles imported = new DataReading(context, data.choices(context)).read(files);
        ImportReportFile file = ImportReportFile.of(imported, context.messages());
        var out = context.terminal().out();
        new ImportReportText(context.messages()).of(imported).forEach(out::println);
        if (report != null) {
            Path target = report.toAbsolutePath();
            write(
                    Objects.requireNonNullElse(target.getParent(), target),
                    Map.of(String.valueOf(target.getFileName()), file.json()));
        }
        if (marked != null) {
            writeMarked(marked, files, imported);
        }
        out.println();
        out.println(context.text("cli.import.facts", file.facts()));
        out.println(context.text("cli.import.end", file.blocking()));
        return file.blocked() ? ExitCode.BAD_DATA : ExitCode.DONE;
    }

    private void writeMarked(Path folder, List<Path> files, ImportedFiles imported) {
        try {
            MarkedFiles made = MarkedFiles.of(
                    files, imported, context.messages(), context.clock().instant());
            made.tooLarge()
                    .forEach(name -> context.terminal().err().println(context.text("cli.import.too-large", name)));
            write(folder, made.contentByName());
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.WRONG_USAGE, context.text("cli.unreadable-file", String.valueOf(e.getMessage())));
        }
    }

    private void write(Path folder, Map<String, byte[]> contentByName) {
        OutputFolder target = context.openFolder(folder);
        try {
            target.write(contentByName);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.INTERNAL, context.text("cli.import.failed", folder, String.valueOf(e.getMessage())));
        }
        contentByName
                .keySet()
                .forEach(name -> context.terminal().out().println(context.text("cli.written", folder.resolve(name))));
    }
}
