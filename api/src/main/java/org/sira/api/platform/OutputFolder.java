package org.sira.api.platform;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A folder into which files are written whole or not at all. They are the owner's alone where the system can say so:
 * who moves where and when is confidential.
 */
public record OutputFolder(Path path) {

    /**
     * Makes the folder where it is missing and tries it with an empty file, so that a long computation does not end
     * before a closed door.
     *
     * @throws IOException when nothing can be written there
     */
    public static OutputFolder open(Path path) throws IOException {
        Files.createDirectories(path);
        Files.delete(Files.createTempFile(path, ".sira", ".tmp"));
        return new OutputFolder(path);
    }

    /**
     * Writes the files, each under its name, replacing those that are there. All of them are on the disk under another
     * name before the first one is replaced: a full disk leaves the old ones as they were.
     *
     * @param contentByName in the order in which they are put in place
     * @throws IOException when the disk refuses; no half file is left behind
     */
    public void write(Map<String, byte[]> contentByName) throws IOException {
        Map<Path, Path> targetByDraft = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, byte[]> file : contentByName.entrySet()) {
                Path draft = Files.createTempFile(path, ".sira", ".tmp");
                targetByDraft.put(draft, path.resolve(file.getKey()));
                Files.write(draft, file.getValue(), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            }
            for (Map.Entry<Path, Path> move : targetByDraft.entrySet()) {
                replace(move.getKey(), move.getValue());
            }
        } finally {
            for (Path draft : targetByDraft.keySet()) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private static void replace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException onThisFileSystem) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
