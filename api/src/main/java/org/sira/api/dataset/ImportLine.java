package org.sira.api.dataset;

import java.util.UUID;
import java.util.stream.Collectors;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Messages;

/** An import that waits for somebody, in the list. */
record ImportLine(UUID job, String files, ImportReview.State state, String by, String at) {

    static ImportLine of(ImportReview review, Messages messages) {
        return new ImportLine(
                review.job(),
                review.files().stream().map(DataFile::name).collect(Collectors.joining(", ")),
                review.state(),
                review.startedBy(),
                messages.formats().dateTime(Formats.local(review.startedAt())));
    }
}
