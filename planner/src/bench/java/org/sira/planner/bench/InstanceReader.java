package org.sira.planner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads instances: {@code .txt} in the form of Solomon and of Gehring and Homberger, {@code .vrp} in that of VRPLIB. */
final class InstanceReader {

    private InstanceReader() {}

    /** All instances in a folder and those below it, in the order of their paths. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> isSolomon(file) || isVrplib(file))
                    .sorted()
                    .toList();
        }
    }

    static Instance read(Path file) throws IOException {
        if (isSolomon(file)) {
            return new SolomonReader(file).read();
        }
        if (isVrplib(file)) {
            return new VrplibReader(file).read();
        }
        throw new InstanceFormatException(file, 0, "another ending", ".txt or .vrp");
    }

    /** The file's name without its ending. */
    static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    static boolean isSolomon(Path file) {
        return endsWith(file, ".txt");
    }

    private static boolean isVrplib(Path file) {
        return endsWith(file, ".vrp");
    }

    private static boolean endsWith(Path file, String ending) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
