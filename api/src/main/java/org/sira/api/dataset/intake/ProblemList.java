package org.sira.api.dataset.intake;

import java.util.List;
import java.util.UUID;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.report.RawCells;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.RecentlyUsed;
import org.springframework.stereotype.Component;

/** The problems of imports, kept for a while: their cells are read from the files, and people turn pages. */
@Component
class ProblemList {

    private static final int MOST_KEPT = 4;

    private record Key(UUID job, int revision, Language language) {}

    private final Datasets datasets;
    private final RecentlyUsed<Key, List<ProblemEntry>> recent = new RecentlyUsed<>(MOST_KEPT);

    ProblemList(Datasets datasets) {
        this.datasets = datasets;
    }

    /** What the cells of the files of an import hold. */
    RawCells cells(OpenImport open) {
        return new RawCells(datasets.contents(open.review()));
    }

    List<ProblemEntry> of(OpenImport open, Language language) {
        Key key = new Key(open.job(), open.revision(), language);
        return recent.find(key).orElseGet(() -> {
            List<ProblemEntry> entries = ProblemEntries.of(open, cells(open), Messages.in(language));
            recent.keep(key, entries);
            return entries;
        });
    }
}
