package org.sira.api.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sira.api.dataset.choice.ChoiceSum;
import org.sira.api.dataset.choice.ChoicesJson;
import org.sira.api.dataset.choice.UnreadableChoices;
import org.sira.api.platform.Sha256;
import org.sira.ingest.choice.ImportChoices;

/**
 * What people decided about files, with which these are read.
 *
 * @param file by which a plan names the choices among its files; absent where nothing was decided
 */
public record ReadingChoices(ImportChoices choices, Optional<DataFile> file) {

    /** What the file of the choices is called when it leaves Sira. */
    public static final String FILE_NAME = "choices.json";

    private static final ReadingChoices NONE = new ReadingChoices(ImportChoices.none(), Optional.empty());

    public static ReadingChoices none() {
        return NONE;
    }

    /**
     * The choices of a file that somebody gives beside the workbooks.
     *
     * @throws IOException when it cannot be read
     * @throws UnreadableChoices when it holds something else
     */
    public static ReadingChoices read(Path file) throws IOException {
        ImportChoices choices = new ChoicesJson().readFile(Files.readAllBytes(file));
        return new ReadingChoices(choices, Optional.of(DataFile.of(file)));
    }

    /** Choices, named by the file that Sira makes of them. */
    public static ReadingChoices of(ImportChoices choices) {
        if (ChoiceSum.isEmpty(choices)) {
            return NONE;
        }
        byte[] file = new ChoicesJson().file(choices);
        return new ReadingChoices(choices, Optional.of(new DataFile(FILE_NAME, Sha256.of(file))));
    }
}
