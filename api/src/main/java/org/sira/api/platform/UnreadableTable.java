package org.sira.api.platform;

import java.io.IOException;
import java.nio.file.Path;

/** A table of settings that a person wrote and that cannot be read: says where, so that it can be mended. */
public final class UnreadableTable extends RuntimeException {

    /** What is wrong; the words are {@code table.<kind>}. */
    public enum Kind {
        /** The file is not there or may not be read, or is no text in UTF-8. */
        FILE,
        /** A line has too few or too many columns. */
        COLUMNS,
        /** A word is blank. */
        BLANK,
        /** The channel of incidents is none. */
        CHANNEL,
        /** The weight is no number from 0 to 100. */
        WEIGHT,
        /** The word stands further up already. */
        TWICE
    }

    private final Kind kind;
    private final Path file;
    private final int line;
    private final int column;
    private final String found;

    /**
     * @param line from 1 on; {@code column} likewise, 0 for all of the line
     */
    public UnreadableTable(Kind kind, Path file, int line, int column, String found) {
        super("%s in %s, line %d, column %d: %s".formatted(kind, file, line, column, found));
        this.kind = kind;
        this.file = file;
        this.line = line;
        this.column = column;
        this.found = found;
    }

    /** The file itself cannot be read. */
    public static UnreadableTable ofFile(Path file, IOException cause) {
        return new UnreadableTable(Kind.FILE, file, 0, 0, String.valueOf(cause.getMessage()));
    }

    /** What is wrong, where and what to do. */
    public String words(Messages messages) {
        return messages.text("table." + kind, file, line, column, found);
    }
}
