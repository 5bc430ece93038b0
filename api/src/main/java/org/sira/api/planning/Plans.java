package org.sira.api.planning;

import java.util.List;
import java.util.Optional;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.api.platform.RecentlyUsed;
import org.sira.api.platform.Refusal;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.springframework.stereotype.Service;

/** The plans that were made. */
@Service
public class Plans {

    private static final int MOST_KEPT = 4;

    private final PlanStore store;
    private final Operations operations;
    private final Datasets datasets;
    private final PreparedVersions prepared;
    private final PlanService planService;
    private final PlanArchive archive;
    private final RecentlyUsed<Long, Known> recent = new RecentlyUsed<>(MOST_KEPT);

    private record Known(PlanFacts undecided, PlanOutcome outcome) {}

    Plans(
            PlanStore store,
            Operations operations,
            Datasets datasets,
            PreparedVersions prepared,
            PlanService planService,
            PlanArchive archive) {
        this.store = store;
        this.operations = operations;
        this.datasets = datasets;
        this.prepared = prepared;
        this.planService = planService;
        this.archive = archive;
    }

    /**
     * Keeps a plan that people made by hand. To be called in a transaction.
     *
     * @return its number
     */
    public int keep(NewPlan made) {
        PlanArchive.Written written = archive.write(made.outcome());
        operations.lock(made.operation());
        return store.insert(made, written);
    }

    /** The newest first. */
    public List<PlanRow> list(long operation) {
        return store.list(operation);
    }

    public Optional<PlanRow> findRow(long operation, int number) {
        return store.find(operation, number);
    }

    /** As {@link #find}. @throws Refusal when there is no such plan */
    public StoredPlan get(long operation, int number) {
        return find(operation, number)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "result.refused.not-found"));
    }

    /** The plan with the facts that it was made from. */
    public Optional<StoredPlan> find(long operation, int number) {
        return store.find(operation, number).map(this::stored);
    }

    /** The bytes of {@code plan.json} as they were written. */
    public Optional<byte[]> document(long operation, int number) {
        return store.find(operation, number).map(store::document);
    }

    private StoredPlan stored(PlanRow row) {
        DatasetVersion version = datasets.find(row.version()).orElseThrow();
        Known known = recent.find(row.id()).orElseGet(() -> {
            Known again = known(row, version);
            recent.keep(row.id(), again);
            return again;
        });
        return new StoredPlan(row, version, known.undecided(), known.outcome());
    }

    private Known known(PlanRow row, DatasetVersion version) {
        Plan plan = archive.read(store.document(row));
        if (!(prepared.prepare(version, plan) instanceof Preparation.Ready ready)) {
            throw new IllegalStateException("Plan %d of operation %d was made from data that is refused now."
                    .formatted(row.number(), row.operation()));
        }
        PlanFacts decided = ready.facts().withDecisions(plan.decisions());
        return new Known(
                ready.facts(),
                new PlanOutcome(plan, decided, ready.files(), planService.check(plan, decided), row.madeAt()));
    }
}
