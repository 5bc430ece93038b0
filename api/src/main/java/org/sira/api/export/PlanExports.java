package org.sira.api.export;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.export.Origin.Standing;
import org.sira.api.planning.ChangeJobs;
import org.sira.api.planning.PlanRow;
import org.sira.api.planning.Plans;
import org.sira.api.planning.StoredPlan;
import org.sira.api.platform.Formats;
import org.sira.api.platform.Language;
import org.sira.api.platform.Refusal;
import org.sira.api.platform.Sha256;
import org.springframework.stereotype.Component;

/** Plans of the database, ready to leave Sira. */
@Component
public class PlanExports {

    private final Plans plans;
    private final ChangeJobs changes;
    private final Datasets datasets;

    PlanExports(Plans plans, ChangeJobs changes, Datasets datasets) {
        this.plans = plans;
        this.changes = changes;
        this.datasets = datasets;
    }

    /** With what was found since about what the plan does not serve; its {@code plan.json} stays as it was written. */
    Optional<PlanExport> find(long operation, int number) {
        return plans.find(operation, number)
                .flatMap(stored -> plans.document(operation, number).map(json -> export(stored, json)));
    }

    /** As {@link #find}. @throws Refusal when there is no such plan */
    public PlanExport get(long operation, int number) {
        return find(operation, number).orElseThrow(PlanExports::notFound);
    }

    /** The language of a file: as it was asked for, otherwise that of the page. */
    public static Language language(@Nullable String asked, Locale ofPage) {
        return Language.of(asked == null ? ofPage : Locale.forLanguageTag(asked));
    }

    public static Refusal notFound() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "sheet.refused.not-found");
    }

    /** The bytes of {@code plan.json} alone: they are there even where all else can no longer be made. */
    Optional<byte[]> json(long operation, int number) {
        return plans.document(operation, number);
    }

    private PlanExport export(StoredPlan stored, byte[] json) {
        PlanRow row = stored.row();
        Origin origin = new Origin(
                stored.facts().operation().name(),
                OptionalInt.of(row.number()),
                row.documentId(),
                Sha256.of(json),
                OptionalInt.of(row.versionNumber()),
                row.asOf(),
                row.madeAt(),
                standing(row));
        return new PlanExport(stored.outcome().with(changes.known(stored)), origin, json);
    }

    Standing standing(PlanRow row) {
        return row.approval()
                .<Standing>map(
                        approval -> new Standing.Approved(approval.by(), Formats.local(approval.at()), newerData(row)))
                .orElseGet(Standing.Draft::new);
    }

    private OptionalInt newerData(PlanRow row) {
        return datasets.newest(row.operation())
                .map(DatasetVersion::number)
                .filter(newest -> newest > row.versionNumber())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
