package org.sira.api.situation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.planning.Preparation;
import org.sira.api.planning.PreparedVersions;
import org.sira.api.platform.RecentlyUsed;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.PlanFacts;
import org.springframework.stereotype.Service;

/** The situations of dataset versions, day by day, kept for a while: a page, its map and the next day ask for the same. */
@Service
class Situations {

    private static final int MOST_VERSIONS = 4;
    private static final int MOST_DAYS = 24;

    private record Key(long version, LocalDate day) {}

    private final PreparedVersions prepared;
    private final Datasets datasets;
    private final RecentlyUsed<Long, SituationHistory> histories = new RecentlyUsed<>(MOST_VERSIONS);
    private final RecentlyUsed<Key, SituationDay> days = new RecentlyUsed<>(MOST_DAYS);

    Situations(PreparedVersions prepared, Datasets datasets) {
        this.prepared = prepared;
        this.datasets = datasets;
    }

    /** Empty when something in the version blocks. */
    Optional<SituationHistory> find(DatasetVersion version) {
        Preparation preparation =
                prepared.prepare(version, Optional.empty(), OptionalInt.empty(), Weights.of(Preset.BALANCED));
        return preparation instanceof Preparation.Ready ready
                ? Optional.of(history(version, ready.facts()))
                : Optional.empty();
    }

    /** What was known on a day of the version's history. */
    SituationDay on(DatasetVersion version, SituationHistory history, LocalDate day) {
        Key key = new Key(version.id(), day);
        return days.find(key).filter(kept -> same(kept.history(), history)).orElseGet(() -> {
            SituationDay made = history.on(day);
            days.keep(key, made);
            return made;
        });
    }

    /** Where the facts were prepared anew, what followed from the old ones is forgotten. */
    private SituationHistory history(DatasetVersion version, PlanFacts facts) {
        return histories
                .find(version.id())
                .filter(kept -> same(kept.facts(), facts))
                .orElseGet(() -> {
                    SituationHistory made =
                            new SituationHistory(facts, datasets.read(version).sheets());
                    histories.keep(version.id(), made);
                    return made;
                });
    }

    private static boolean same(Object one, Object other) {
        return one == other;
    }
}
