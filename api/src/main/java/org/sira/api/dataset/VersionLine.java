package org.sira.api.dataset;

import java.util.List;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;

/** A dataset version in the list. */
record VersionLine(long id, int number, List<DataFile> files, String by, String at) {

    static VersionLine of(DatasetVersion version, Messages messages) {
        return new VersionLine(
                version.id(),
                version.number(),
                version.files(),
                version.committedBy(),
                messages.formats().dateTime(Formats.local(version.committedAt())));
    }
}
