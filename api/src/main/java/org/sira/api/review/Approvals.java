package org.sira.api.review;

import java.util.Optional;
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
    private final ApprovalStore store;

    Approvals(Plans plans, ApprovalStore store) {
        this.plans = plans;
        this.store = store;
    }

    /**
     * Approves a plan as it is. Whoever does so twice has done so once.
     *
     * @throws Refusal when there is no such plan, it breaks a rule, the user made it, or another one has approved it
     */
    public Approval approve(long operation, int number, String user) {
        PlanRow plan = find(operation, number);
        if (plan.approval().isPresent()) {
            return ownOrRefused(plan.approval().get(), user);
        }
        if (plan.madeBy().equalsIgnoreCase(user)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "review.refused.own-plan");
        }
        if (plan.rulesBroken() > 0) {
            throw new Refusal(Refusal.Kind.INPUT, "review.refused.rules-broken", plan.rulesBroken());
        }
        try {
            store.insert(plan, user);
        } catch (DuplicateKeyException approvedMeanwhile) {
            return ownOrRefused(approval(operation, number).orElseThrow(() -> approvedMeanwhile), user);
        }
        return approval(operation, number).orElseThrow();
    }

    private static Approval ownOrRefused(Approval approval, String user) {
        if (!approval.by().equals(user)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "review.refused.approved", approval.by());
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
