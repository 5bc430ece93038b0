package org.sira.api.planning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.platform.Messages;
import org.sira.api.platform.RecentlyUsed;
import org.sira.planner.changes.Touch;
import org.sira.planner.changes.TouchedPlan;
import org.sira.planner.model.RiskOverride;
import org.sira.planner.plan.Plan;
import org.springframework.stereotype.Service;

/** What the newest data of an operation touch in a plan that was made from older ones. */
@Service
class PlanChanges {

    private static final int MOST_KEPT = 16;

    /** @param overrides that stand now */
    private record Key(long plan, long version, boolean approved, List<RiskOverride> overrides) {}

    private final Datasets datasets;
    private final PreparedVersions prepared;
    private final RoadOverrides overrides;
    private final RecentlyUsed<Key, List<Touch>> recent = new RecentlyUsed<>(MOST_KEPT);

    PlanChanges(Datasets datasets, PreparedVersions prepared, RoadOverrides overrides) {
        this.datasets = datasets;
        this.prepared = prepared;
        this.overrides = overrides;
    }

    /** Empty where the plan was made from the newest data. */
    Optional<ChangesPanel> since(StoredPlan stored, Messages messages) {
        return datasets.newest(stored.row().operation())
                .filter(newest -> newest.number() > stored.row().versionNumber())
                .map(newest -> panel(stored, newest, messages));
    }

    private ChangesPanel panel(StoredPlan stored, DatasetVersion newest, Messages messages) {
        Plan plan = stored.plan();
        Preparation preparation = prepared.prepare(
                newest,
                Optional.of(plan.horizon().firstDay()),
                OptionalInt.of(plan.horizon().days()),
                plan.weights());
        if (!(preparation instanceof Preparation.Ready ready)) {
            return ChangesPanel.blocked(newest.number());
        }
        boolean approved = stored.row().approval().isPresent();
        Key key = new Key(stored.row().id(), newest.id(), approved, overrides.standing(newest.operation()));
        List<Touch> touches = recent.find(key).orElseGet(() -> {
            List<Touch> found = TouchedPlan.find(plan, stored.facts(), ready.facts(), approved);
            recent.keep(key, found);
            return found;
        });
        return ChangesPanel.of(
                newest.number(), plan, touches, new TouchSentences(plan, stored.facts(), ready.facts(), messages));
    }
}
