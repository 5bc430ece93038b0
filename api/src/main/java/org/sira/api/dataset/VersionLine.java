package org.sira.api.dataset;

import java.util.List;
import org.sira.api.dataset.choice.ChoiceSum;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;

/**
 * A dataset version in the list.
 *
 * @param decided whether people decided how its files are read
 */
public record VersionLine(long id, int number, List<DataFile> files, boolean decided, String by, String at) {

    public static VersionLine of(DatasetVersion version, Messages messages) {
        return new VersionLine(
                version.id(),
                version.number(),
                version.files(),
                !ChoiceSum.isEmpty(version.choices()),
                version.committedBy(),
                messages.formats().dateTime(Formats.local(version.committedAt())));
    }
}
