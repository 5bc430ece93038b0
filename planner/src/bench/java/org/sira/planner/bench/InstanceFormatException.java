package org.sira.planner.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is not what it should be: says where, what was found and what was expected. */
final class InstanceFormatException extends IOException {

    /** @param line counted from 1; 0 when it concerns the file as a whole */
    InstanceFormatException(Path file, int line, String found, String expected) {
        super("%s%s: found %s, expected %s."
                .formatted(file.getFileName(), line == 0 ? "" : ", line " + line, found, expected));
    }
}
