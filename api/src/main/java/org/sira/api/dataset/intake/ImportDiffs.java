package org.sira.api.dataset.intake;

import java.util.Optional;
import java.util.UUID;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.ImportReview;
import org.sira.api.dataset.ImportedFiles;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.RecentlyUsed;
import org.springframework.stereotype.Component;

/** What imports change against the versions before them; people come back to the page while they mend. */
@Component
class ImportDiffs {

    private static final int MOST_KEPT = 16;

    /** @param before number of the version; 0: there is none */
    private record Key(UUID job, int revision, int before, Language language) {}

    private final Datasets datasets;
    private final RecentlyUsed<Key, VersionDiff> recent = new RecentlyUsed<>(MOST_KEPT);

    ImportDiffs(Datasets datasets) {
        this.datasets = datasets;
    }

    VersionDiff of(ImportReview review, ImportedFiles imported, Messages messages) {
        Optional<DatasetVersion> before = before(review);
        int number = before.map(DatasetVersion::number).orElse(0);
        Key key = new Key(review.job(), review.decisions().revision(), number, messages.language());
        return recent.find(key).orElseGet(() -> {
            VersionDiff diff = new DiffWords(messages)
                    .between(
                            number, before.map(version -> datasets.read(version).dataset()), imported.dataset());
            recent.keep(key, diff);
            return diff;
        });
    }

    /** The version that this import follows, or would follow. */
    private Optional<DatasetVersion> before(ImportReview review) {
        int number = review.version().map(DatasetVersion::number).orElse(Integer.MAX_VALUE);
        return datasets.versions(review.operation()).stream()
                .filter(version -> version.number() < number)
                .findFirst();
    }
}
