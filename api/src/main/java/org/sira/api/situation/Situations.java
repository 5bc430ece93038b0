package org.sira.api.situation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.planning.PlanPreparation;
import org.sira.api.planning.Preparation;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.PlanFacts;
import org.springframework.stereotype.Service;

/** The facts of dataset versions, with the days that their settings name. Kept for a few versions: they never change. */
@Service
class Situations {

    private static final int MOST_KEPT = 4;

    private final Datasets datasets;
    private final PlanPreparation preparation = new PlanPreparation();
    private final Map<Long, Optional<PlanFacts>> factsByVersion = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);

    Situations(Datasets datasets) {
        this.datasets = datasets;
    }

    /** Empty when something in the version blocks. */
    Optional<PlanFacts> facts(DatasetVersion version) {
        synchronized (factsByVersion) {
            Optional<PlanFacts> known = factsByVersion.computeIfAbsent(version.id(), id -> prepare(version));
            if (factsByVersion.size() > MOST_KEPT) {
                factsByVersion.remove(factsByVersion.keySet().iterator().next());
            }
            return known;
        }
    }

    private Optional<PlanFacts> prepare(DatasetVersion version) {
        Preparation prepared = preparation.prepare(
                datasets.read(version), Optional.empty(), OptionalInt.empty(), Weights.of(Preset.BALANCED));
        return prepared instanceof Preparation.Ready ready ? Optional.of(ready.facts()) : Optional.empty();
    }
}
