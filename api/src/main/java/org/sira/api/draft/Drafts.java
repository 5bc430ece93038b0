package org.sira.api.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sira.api.dataset.Operations;
import org.sira.api.planning.DraftStart;
import org.sira.api.planning.NewPlan;
import org.sira.api.planning.PlanOutcome;
import org.sira.api.planning.PlanRequest;
import org.sira.api.planning.PlanRow;
import org.sira.api.planning.PlanService;
import org.sira.api.planning.Plans;
import org.sira.api.planning.SolveJobs;
import org.sira.api.planning.StoredPlan;
import org.sira.api.platform.Refusal;
import org.sira.planner.check.Accepted;
import org.sira.planner.check.Violation;
import org.sira.planner.model.Preset;
import org.sira.planner.model.Weight;
import org.sira.planner.model.Weights;
import org.sira.planner.plan.AcceptedBreach;
import org.sira.planner.plan.AcceptedBreach.Acceptance;
import org.sira.planner.plan.Draft;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.EditRefused;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.PlanEdit;
import org.sira.planner.solver.EvaluatedDraft;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Drafts of plans, and what becomes of them. */
@Service
class Drafts {

    private final DraftStore store;
    private final Plans plans;
    private final PlanService planService;
    private final SolveJobs solves;
    private final Operations operations;
    private final DraftEvaluations evaluations;
    private final TransactionOperations transactions;
    private final Clock clock;

    Drafts(
            DraftStore store,
            Plans plans,
            PlanService planService,
            SolveJobs solves,
            Operations operations,
            DraftEvaluations evaluations,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.planService = planService;
        this.solves = solves;
        this.operations = operations;
        this.evaluations = evaluations;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Begins a draft as a plan stands. One of the same person that is still as the plan goes on instead.
     *
     * @return its number
     * @throws Refusal when there is no such plan
     */
    int begin(long operation, int planNumber, String user) {
        PlanRow plan = plans.findRow(operation, planNumber)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "draft.refused.no-plan"));
        return require(transactions.execute(status -> {
            operations.lock(operation);
            return store.open(operation).stream()
                    .filter(draft -> draft.planNumber() == planNumber
                            && draft.name().isEmpty()
                            && draft.madeBy().equals(user)
                            && draft.edits().equals(DraftEdits.none()))
                    .findFirst()
                    .map(DraftRow::number)
                    .orElseGet(() -> store.insert(plan, user));
        }));
    }

    /** Those that can be changed, the newest first. */
    List<DraftRow> open(long operation) {
        return store.open(operation);
    }

    /** @throws Refusal when there is none */
    OpenedDraft find(long operation, int number) {
        DraftRow row = store.find(operation, number)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "draft.refused.not-found"));
        StoredPlan base = plans.find(operation, row.planNumber()).orElseThrow();
        return OpenedDraft.of(row, base);
    }

    /**
     * Changes a draft.
     *
     * @param revision that the person saw
     * @param edits to be made, all or none of them, worked out from the draft as it is
     * @return as it is then
     * @throws Refusal when it is not open any more, somebody has changed it meanwhile, or an edit makes no sense
     */
    OpenedDraft change(
            long operation, int number, int revision, String user, Function<OpenedDraft, List<PlanEdit>> edits) {
        return write(operation, number, revision, user, opened -> {
            Draft draft = opened.draft();
            for (PlanEdit edit : edits.apply(opened)) {
                draft = draft.apply(edit);
            }
            return draft;
        });
    }

    /** Takes the last change back; see {@link #change}. */
    OpenedDraft undo(long operation, int number, int revision, String user) {
        return write(operation, number, revision, user, opened -> opened.draft().undo());
    }

    /** Makes again what was taken back last; see {@link #change}. */
    OpenedDraft redo(long operation, int number, int revision, String user) {
        return write(operation, number, revision, user, opened -> opened.draft().redo());
    }

    /** @throws Refusal when it is not open any more, or somebody has changed it meanwhile */
    void discard(long operation, int number, int revision, String user) {
        OpenedDraft opened = current(operation, number, revision);
        if (!store.update(opened.row(), opened.row().edits(), DraftStatus.DISCARDED, user)) {
            throw changedMeanwhile();
        }
    }

    /**
     * Makes a plan of a draft, to be approved like any other. It may break rules that can be accepted, each for a reason.
     *
     * @return number of the plan
     * @throws Refusal when nothing was changed, a rule is broken that nobody may accept, or a reason is missing; and as for
     *     a change
     */
    int save(long operation, int number, int revision, Reasons reasons, String user) {
        OpenedDraft opened = current(operation, number, revision);
        if (!opened.draft().canUndo()) {
            throw new Refusal(Refusal.Kind.INPUT, "draft.refused.unchanged");
        }
        EvaluatedDraft evaluated = evaluations.whole(opened);
        long others = Acceptable.others(evaluated);
        if (others > 0) {
            throw new Refusal(Refusal.Kind.INPUT, "draft.refused.broken", others);
        }
        Plan plan = evaluated.plan().withAcceptedBreaches(accepted(evaluated, reasons, user));
        List<Violation> violations = planService.check(plan, evaluated.facts());
        List<Violation> unaccepted = Accepted.unaccepted(plan, violations);
        if (!unaccepted.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, "draft.refused.broken", unaccepted.size());
        }
        PlanRow base = opened.base().row();
        NewPlan made = new NewPlan(
                operation,
                base.version(),
                base.preset(),
                Optional.empty(),
                OptionalLong.of(opened.row().id()),
                Optional.empty(),
                user,
                new PlanOutcome(plan, evaluated.facts(), opened.base().outcome().files(), violations, clock.instant()));
        return require(transactions.execute(status -> {
            if (!store.update(opened.row(), opened.row().edits(), DraftStatus.SAVED, user)) {
                throw changedMeanwhile();
            }
            return plans.keep(made);
        }));
    }

    /** How many rules a plan breaks. */
    int rulesBroken(long operation, int planNumber) {
        return plans.findRow(operation, planNumber).map(PlanRow::rulesBroken).orElse(0);
    }

    private List<AcceptedBreach> accepted(EvaluatedDraft evaluated, Reasons reasons, String user) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<Acceptable> breaches = Acceptable.of(evaluated);
        List<Acceptable> unexplained = breaches.stream()
                .filter(breach -> reasons.of(breach.key()).isEmpty())
                .toList();
        if (!unexplained.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, "draft.refused.no-reason", unexplained.size());
        }
        for (Acceptable breach : breaches) {
            int length = reasons.of(breach.key()).length();
            if (length > AcceptedBreach.LONGEST_REASON) {
                throw new Refusal(
                        Refusal.Kind.INPUT, "draft.refused.long-reason", length, AcceptedBreach.LONGEST_REASON);
            }
        }
        return breaches.stream()
                .map(breach -> breach.by(new Acceptance(user, now, reasons.of(breach.key()))))
                .toList();
    }

    /**
     * Searches on from a draft: pinned trips stay, bans hold, all else may change.
     *
     * @return the job to follow
     * @throws Refusal as for a change, and when the data must be mended first
     */
    UUID solve(long operation, int number, int revision, Duration timeLimit, String user) {
        OpenedDraft opened = current(operation, number, revision);
        DraftState state = opened.state();
        PlanRow base = opened.base().row();
        Preset preset = Preset.valueOf(base.preset());
        int days = base.days() + opened.row().moreDays();
        if (days > PlanRequest.MOST_DAYS) {
            throw new Refusal(Refusal.Kind.INPUT, "draft.refused.days", days, PlanRequest.MOST_DAYS);
        }
        PlanRequest request = new PlanRequest(
                base.version(),
                Optional.of(base.firstDay()),
                OptionalInt.of(days),
                preset,
                changedWeights(opened.base().plan().weights(), Weights.of(preset)),
                timeLimit,
                1,
                1,
                List.of(),
                List.of(),
                Optional.of(new DraftStart(
                        number,
                        state.decisions().pins(),
                        state.decisions().bans(),
                        state.decisions().assumptions(),
                        state.sketch())));
        return solves.start(operation, request, user);
    }

    private static Map<Weight, Double> changedWeights(Weights ofPlan, Weights ofPreset) {
        Map<Weight, Double> changed = new EnumMap<>(Weight.class);
        ofPlan.differentFrom(ofPreset).forEach(weight -> changed.put(weight, weight.of(ofPlan)));
        return changed;
    }

    private OpenedDraft write(
            long operation, int number, int revision, String user, Function<OpenedDraft, Draft> change) {
        OpenedDraft opened = current(operation, number, revision);
        DraftEdits edits;
        try {
            edits = DraftEdits.of(change.apply(opened));
        } catch (EditRefused refused) {
            throw refusal(refused);
        }
        if (!edits.equals(opened.row().edits()) && !store.update(opened.row(), edits, DraftStatus.OPEN, user)) {
            throw changedMeanwhile();
        }
        return find(operation, number);
    }

    static Refusal refusal(EditRefused refused) {
        return new Refusal(
                Refusal.Kind.INPUT, "draft.refused.edit." + refused.kind().name(), refused.about());
    }

    OpenedDraft current(long operation, int number, int revision) {
        OpenedDraft opened = find(operation, number);
        if (!opened.row().open()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "draft.refused.closed");
        }
        if (opened.row().revision() != revision) {
            throw changedMeanwhile();
        }
        return opened;
    }

    static Refusal changedMeanwhile() {
        return new Refusal(Refusal.Kind.CONFLICT, "draft.refused.changed");
    }

    private static <T> T require(@Nullable T result) {
        return Objects.requireNonNull(result);
    }
}
