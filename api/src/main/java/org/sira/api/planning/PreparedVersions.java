package org.sira.api.planning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.platform.RecentlyUsed;
import org.sira.planner.explain.Preflight;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.Decisions;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanFacts;
import org.springframework.stereotype.Service;

/** The facts that follow from a dataset version, kept for a while: several pages ask for the same ones. */
@Service
public class PreparedVersions {

    private static final int MOST_KEPT = 4;

    private record Key(
            long version, Optional<LocalDate> firstDay, OptionalInt days, Weights weights, OverrideChoice overrides) {}

    /** What is known before a search from some facts and decisions. */
    private record KnownBefore(PlanFacts facts, Decisions decisions, Preflight preflight) {

        boolean from(PlanFacts others, Decisions otherDecisions) {
            return same(facts, others) && decisions.equals(otherDecisions);
        }

        /** Facts are prepared once; to compare all that is in them would take longer than to prepare them. */
        private static boolean same(Object one, Object other) {
            return one == other;
        }
    }

    private final Datasets datasets;
    private final PlanPreparation preparation;
    private final RoadOverrides overrides;
    private final RecentlyUsed<Key, Preparation> recent = new RecentlyUsed<>(MOST_KEPT);
    /** The facts of each version that were worked out last. Those of other days and weights share risk and routes. */
    private final RecentlyUsed<Long, PlanFacts> factsByVersion = new RecentlyUsed<>(MOST_KEPT);

    private final RecentlyUsed<Long, KnownBefore> preflightByVersion = new RecentlyUsed<>(MOST_KEPT);

    PreparedVersions(Datasets datasets, PlanPreparation preparation, RoadOverrides overrides) {
        this.datasets = datasets;
        this.preparation = preparation;
        this.overrides = overrides;
    }

    /**
     * With the overrides of its workbooks and those that stand now.
     *
     * @see PlanPreparation#prepare(org.sira.api.dataset.ImportedFiles, Optional, OptionalInt, Weights)
     */
    public Preparation prepare(
            DatasetVersion version, Optional<LocalDate> firstDay, OptionalInt days, Weights weights) {
        return prepare(
                version, firstDay, days, weights, OverrideChoice.ofFilesAnd(overrides.standing(version.operation())));
    }

    /** What a solve was asked for: with the overrides that stood then. */
    Preparation prepare(DatasetVersion version, PlanRequest request) {
        return prepare(
                version,
                request.firstDay(),
                request.days(),
                request.weights(),
                OverrideChoice.ofFilesAnd(request.riskOverrides()));
    }

    /** What a plan was made from: with the overrides and decisions that it rests on, whatever stands now. */
    Preparation prepare(DatasetVersion version, Plan plan) {
        Preparation prepared = prepareUndecided(version, plan);
        return prepared instanceof Preparation.Ready ready ? ready.with(plan.decisions()) : prepared;
    }

    /** The same before its decisions were taken. */
    Preparation prepareUndecided(DatasetVersion version, Plan plan) {
        return prepare(
                version,
                Optional.of(plan.horizon().firstDay()),
                OptionalInt.of(plan.horizon().days()),
                plan.weights(),
                OverrideChoice.only(plan.riskOverrides()));
    }

    /** What holds for every plan that is made from these facts of a version with some decisions. */
    Preflight preflight(DatasetVersion version, PlanFacts facts, Decisions decisions) {
        return preflightByVersion
                .find(version.id())
                .filter(kept -> kept.from(facts, decisions))
                .map(KnownBefore::preflight)
                .orElseGet(() -> {
                    Preflight preflight = Preflight.of(facts.withDecisions(decisions));
                    preflightByVersion.keep(version.id(), new KnownBefore(facts, decisions, preflight));
                    return preflight;
                });
    }

    private Preparation prepare(
            DatasetVersion version,
            Optional<LocalDate> firstDay,
            OptionalInt days,
            Weights weights,
            OverrideChoice chosen) {
        return kept(
                new Key(version.id(), firstDay, days, weights, chosen),
                () -> preparation.prepare(
                        datasets.read(version), firstDay, days, weights, chosen, factsByVersion.find(version.id())));
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
