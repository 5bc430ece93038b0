package org.sira.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a person hands in.
 *
 * @param name shown to people; nothing is opened or written under it
 * @param source of its bytes, opened at most once
 */
public record InputFile(String name, Source source) {

    /** Opens the bytes; the import closes them. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    public static InputFile of(Path path) {
        return new InputFile(path.getFileName().toString(), () -> Files.newInputStream(path));
    }

    public static InputFile of(String name, byte[] bytes) {
        return new InputFile(name, () -> new ByteArrayInputStream(bytes));
    }
}
