package org.sira.api.platform;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds all that the server keeps. It is the owner's alone where the system can say so. */
public final class SiraHome {

    /** The name of the setting. */
    public static final String PROPERTY = "sira.home";

    private SiraHome() {}

    /**
     * Makes the folder where it is missing.
     *
     * @throws IOException when it cannot be made or written to
     */
    public static void open(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home, ownerAlone());
        }
        Files.delete(Files.createTempFile(home, ".sira", ".tmp"));
    }

    private static FileAttribute<?>[] ownerAlone() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
