package org.sira.api.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sira.api.platform.Sha256;

/**
 * A file that facts came from, as it was: a plan names its files by this, and is checked against the same ones only.
 *
 * @param name without its folder
 * @param sha256 of its bytes, as 64 lower-case hexadecimal digits
 */
public record DataFile(String name, String sha256) {

    /** @throws IOException when the file cannot be read */
    public static DataFile of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new DataFile(String.valueOf(file.getFileName()), Sha256.of(in));
        }
    }
}
