package org.sira.api.planning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.platform.RecentlyUsed;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.PlanFacts;
import org.springframework.stereotype.Service;

/** The facts that follow from a dataset version, kept for a while: several pages ask for the same ones. */
@Service
public class PreparedVersions {

    private static final int MOST_KEPT = 4;

    private record Key(long version, Optional<LocalDate> firstDay, OptionalInt days, Weights weights) {}

    private final Datasets datasets;
    private final PlanPreparation preparation;
    private final RecentlyUsed<Key, Preparation> recent = new RecentlyUsed<>(MOST_KEPT);
    /** The facts of each version that were worked out last. Those of other days and weights share risk and routes. */
    private final RecentlyUsed<Long, PlanFacts> factsByVersion = new RecentlyUsed<>(MOST_KEPT);

    PreparedVersions(Datasets datasets, PlanPreparation preparation) {
        this.datasets = datasets;
        this.preparation = preparation;
    }

    /** @see PlanPreparation#prepare(org.sira.api.dataset.ImportedFiles, Optional, OptionalInt, Weights) */
    public Preparation prepare(
            DatasetVersion version, Optional<LocalDate> firstDay, OptionalInt days, Weights weights) {
        return kept(
                new Key(version.id(), firstDay, days, weights),
                () -> preparation.prepare(
                        datasets.read(version), firstDay, days, weights, factsByVersion.find(version.id())));
    }

    /** @see PlanPreparation#prepare(org.sira.api.dataset.ImportedFiles, Horizon, Weights) */
    public Preparation prepare(DatasetVersion version, Horizon horizon, Weights weights) {
        return prepare(version, Optional.of(horizon.firstDay()), OptionalInt.of(horizon.days()), weights);
    }

    private Preparation kept(Key key, Supplier<Preparation> work) {
        return recent.find(key).orElseGet(() -> {
            Preparation prepared = work.get();
            recent.keep(key, prepared);
            if (prepared instanceof Preparation.Ready ready) {
                factsByVersion.keep(key.version, ready.facts());
            }
            return prepared;
        });
    }
}
