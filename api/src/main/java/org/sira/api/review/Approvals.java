package org.sira.api.review;

import java.util.Optional;
import org.sira.api.dataset.Datasets;
import org.sira.api.planning.Approval;
import org.sira.api.planning.PlanRow;
import org.sira.api.planning.Plans;
import org.sira.api.platform.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** A second person stands for a plan. */
@Service
public class Approvals {

    private final Plans plans;
    private final Datasets datasets;
    private final ApprovalStore store;

    Approvals(Plans plans, Datasets datasets, ApprovalStore store) {
        this.plans = plans;
        this.datasets = datasets;
        this.store = store;
    }

    /**
     * Approves a plan as it is. Whoever does so twice has done so once.
     *
     * @param seenData number of the newest version of the data that the user has seen
     * @throws Refusal when there is no such plan, it breaks a rule, the user made it, another one has approved it, or newer
     *     data came after the user looked
     */
    public Approval approve(long operation, int number, int seenData, String user) {
        PlanRow plan = find(operation, number);
        if (plan.approval().isPresent()) {
            return ownOrRefused(plan.approval().get(), user);
        }
        if (plan.isBy(user)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "review.refused.own-plan");
        }
        if (plan.rulesBroken() > 0) {
            throw new Refusal(Refusal.Kind.INPUT, "review.refused.rules-broken", plan.rulesBroken());
        }
        datasets.newest(operation)
                .filter(newest -> newest.number() > Math.max(seenData, plan.versionNumber()))
                .ifPresent(newest -> {
                    throw new Refusal(
                            Refusal.Kind.CONFLICT,
                            "review.refused.newer-data",
                            plan.versionNumber(),
                            newest.number(),
                            newest.committedBy(),
                            newest.committedAt());
                });
        try {
            store.insert(plan, user);
        } catch (DuplicateKeyException approvedMeanwhile) {
            return ownOrRefused(approval(operation, number).orElseThrow(() -> approvedMeanwhile), user);
        }
        return approval(operation, number).orElseThrow();
    }

    private static Approval ownOrRefused(Approval approval, String user) {
        if (!approval.by().equals(user)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "review.refused.approved", approval.by(), approval.at());
        }
        return approval;
    }

    private Optional<Approval> approval(long operation, int number) {
        return find(operation, number).approval();
    }

    private PlanRow find(long operation, int number) {
        return plans.findRow(operation, number)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "review.refused.no-plan"));
    }
}
