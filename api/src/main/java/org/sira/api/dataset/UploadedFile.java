package org.sira.api.dataset;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as it arrives from a browser.
 *
 * @param name as the person calls it; only shown, nothing is written under it
 */
public record UploadedFile(String name, Source source) {

    private static final int LONGEST_NAME = 300;

    /** Opens the bytes; whoever opens them closes them. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** Browsers may send a path: the name is what follows the last separator. */
    public UploadedFile {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
