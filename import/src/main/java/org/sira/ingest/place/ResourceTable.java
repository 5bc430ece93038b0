package org.sira.ingest.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables of this package: semicolons between fields, lines of comment with #. */
final class ResourceTable {

    private ResourceTable() {}

    /** @param columns that each line must have */
    static List<String[]> rows(String file, int columns) {
        try (InputStream in = Objects.requireNonNull(
                        ResourceTable.class.getResourceAsStream(file), file + " is missing from the jar.");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> fields(file, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] fields(String file, String line, int columns) {
        String[] fields = line.split(";", -1);
        if (fields.length != columns) {
            throw new IllegalArgumentException(
                    "%s: \"%s\" has %d fields where %d were expected.".formatted(file, line, fields.length, columns));
        }
        return fields;
    }
}
