package org.sira.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.sira.api.dataset.ImportedFiles;
import org.sira.api.dataset.Notice;
import org.sira.api.dataset.NoticeTexts;
import org.sira.api.dataset.ReadingChoices;
import org.sira.api.planning.Preparation;

/** Reads the files of an operation and says what is to be said about them. */
final class DataReading {

    private final CommandContext context;
    private final ReadingChoices choices;
    private final NoticeTexts texts;

    /** @param choices of people, with which the files are read */
    DataReading(CommandContext context, ReadingChoices choices) {
        this.context = context;
        this.choices = choices;
        this.texts = new NoticeTexts(context.messages());
    }

    /** Reads the files and works out the facts; fails when something in them must be mended first. */
    Preparation.Ready prepare(List<Path> paths, Function<ImportedFiles, Preparation> preparation) {
        Preparation prepared = preparation.apply(read(paths));
        print(prepared.notices());
        return ready(prepared);
    }

    /** The same for files about which all was said when a plan was made from them; what blocks is said again. */
    Preparation.Ready prepareQuietly(List<Path> paths, Function<ImportedFiles, Preparation> preparation) {
        Preparation prepared = preparation.apply(read(paths));
        print(prepared.notices().stream().filter(Notice::blocks).toList());
        return ready(prepared);
    }

    private Preparation.Ready ready(Preparation prepared) {
        if (prepared instanceof Preparation.Ready ready) {
            return ready;
        }
        long blocking = prepared.notices().stream().filter(Notice::blocks).count();
        throw new Failure(ExitCode.BAD_DATA, context.text("cli.blocked", blocking));
    }

    ImportedFiles read(List<Path> paths) {
        try {
            return context.datasetReader().read(paths, choices);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.WRONG_USAGE, context.text("cli.unreadable-file", String.valueOf(e.getMessage())));
        }
    }

    /** What blocks comes last, next to the prompt. */
    private void print(List<Notice> notices) {
        notices.stream().filter(notice -> !notice.blocks()).forEach(this::print);
        notices.stream().filter(Notice::blocks).forEach(this::print);
    }

    private void print(Notice notice) {
        context.terminal().err().println(texts.line(notice));
    }
}
