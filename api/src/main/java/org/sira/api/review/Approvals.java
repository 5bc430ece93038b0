package org.sira.api.review;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.api.planning.Approval;
import org.sira.api.planning.PlanRow;
import org.sira.api.planning.Plans;
import org.sira.api.planning.StoredPlan;
import org.sira.api.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** A second person stands for a plan, or no longer does. */
@Service
public class Approvals {

    static final int LONGEST_REASON = 1000;

    private final Plans plans;
    private final Datasets datasets;
    private final Operations operations;
    private final ApprovalStore store;
    private final TransactionOperations transactions;
    private final Clock clock;

    Approvals(
            Plans plans,
            Datasets datasets,
            Operations operations,
            ApprovalStore store,
            TransactionOperations transactions,
            Clock clock) {
        this.plans = plans;
        this.datasets = datasets;
        this.operations = operations;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What of a plan must be looked at before. */
    ReviewPanel panel(long operation, int number) {
        StoredPlan stored = plans.find(operation, number).orElseThrow(Approvals::noPlan);
        return ReviewPanel.of(stored, store.revocations(operation, number), clock.instant());
    }

    /**
     * Approves a plan as it is. Whoever does so twice has done so once.
     *
     * @throws Refusal when there is no such plan, it breaks a rule that nobody accepted, the user had a hand in it, another
     *     one has approved it, newer data came after the user looked, or something was not looked at
     */
    public Approval approve(long operation, int number, Checked checked, String user) {
        ReviewPanel panel = panel(operation, number);
        return Objects.requireNonNull(transactions.execute(status -> {
            operations.lock(operation);
            PlanRow plan = find(operation, number);
            if (plan.approval().isPresent()) {
                return ownOrRefused(plan.approval().get(), user);
            }
            requireApprovable(operation, number, user);
            requireNewestSeen(plan, checked);
            requireLookedAt(panel, checked);
            store.insert(
                    plan,
                    Optional.of(checked.dataReason().strip()).filter(reason -> panel.isOld() && !reason.isEmpty()),
                    user);
            return find(operation, number).approval().orElseThrow();
        }));
    }

    /** @throws Refusal when this person cannot approve this plan, whatever was looked at */
    public void requireApprovable(long operation, int number, String user) {
        PlanRow plan = find(operation, number);
        if (plan.isBy(user)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "review.refused.own-plan");
        }
        plan.whatIf().ifPresent(name -> {
            throw new Refusal(Refusal.Kind.INPUT, "review.refused.what-if", name);
        });
        int unaccepted = plan.rulesBroken() - plan.rulesAccepted();
        if (unaccepted > 0) {
            throw new Refusal(Refusal.Kind.INPUT, "review.refused.rules-broken", unaccepted);
        }
    }

    /**
     * Takes the approval of a plan back; it can be approved anew.
     *
     * @throws Refusal when there is no such plan, it is not approved, or the reason is blank or too long
     */
    public void revoke(long operation, int number, String reason, String user) {
        find(operation, number);
        requireReason(reason, "review.refused.revoke-reason");
        transactions.executeWithoutResult(status -> {
            operations.lock(operation);
            PlanRow plan = find(operation, number);
            if (plan.approval().isEmpty()) {
                throw new Refusal(Refusal.Kind.CONFLICT, "review.refused.not-approved");
            }
            store.revoke(plan, reason.strip(), user);
        });
    }

    private void requireNewestSeen(PlanRow plan, Checked checked) {
        datasets.newest(plan.operation())
                .filter(newest -> newest.number() > Math.max(checked.seenData(), plan.versionNumber()))
                .ifPresent(newest -> {
                    throw new Refusal(
                            Refusal.Kind.CONFLICT,
                            "review.refused.newer-data",
                            plan.versionNumber(),
                            newest.number(),
                            newest.committedBy(),
                            newest.committedAt());
                });
    }

    private static void requireLookedAt(ReviewPanel panel, Checked checked) {
        require(panel.unserved() == 0 || checked.unserved(), "review.refused.unserved", panel.unserved());
        require(panel.overrides() == 0 || checked.overrides(), "review.refused.overrides", panel.overrides());
        require(panel.broken() == 0 || checked.broken(), "review.refused.broken", panel.broken());
        require(panel.assumed() == 0 || checked.assumed(), "review.refused.assumed", panel.assumed());
        if (panel.isOld()) {
            requireReason(checked.dataReason(), "review.refused.old-data");
        }
    }

    private static void requireReason(String reason, String key) {
        require(!reason.isBlank() && reason.strip().length() <= LONGEST_REASON, key, LONGEST_REASON);
    }

    private static void require(boolean met, String key, int number) {
        if (!met) {
            throw new Refusal(Refusal.Kind.INPUT, key, number);
        }
    }

    private static Approval ownOrRefused(Approval approval, String user) {
        if (!approval.by().equals(user)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "review.refused.approved", approval.by(), approval.at());
        }
        return approval;
    }

    private PlanRow find(long operation, int number) {
        return plans.findRow(operation, number).orElseThrow(Approvals::noPlan);
    }

    private static Refusal noPlan() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "review.refused.no-plan");
    }
}
