package org.sira.api.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sira.api.dataset.Operations;
import org.sira.api.planning.ChangeJobs;
import org.sira.api.planning.Editors;
import org.sira.api.planning.PlanRow;
import org.sira.api.planning.Plans;
import org.sira.api.planning.StoredPlan;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Refusal;
import org.sira.planner.plan.Draft;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.EditRefused;
import org.sira.planner.plan.PlanEdit;
import org.sira.planner.plan.ProposedChange;
import org.sira.planner.plan.Remedy;
import org.sira.planner.plan.UnservedReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What would be otherwise beside a plan: drafts with a name. They are changed, searched from and made plans like any draft;
 * a plan that a search found from one is an answer to it, until people adopt it.
 */
@Service
class WhatIfs {

    private final DraftStore store;
    private final Drafts drafts;
    private final Plans plans;
    private final Operations operations;
    private final DraftEvaluations evaluations;
    private final ChangeJobs changes;
    private final TransactionOperations transactions;

    WhatIfs(
            DraftStore store,
            Drafts drafts,
            Plans plans,
            Operations operations,
            DraftEvaluations evaluations,
            ChangeJobs changes,
            TransactionOperations transactions) {
        this.store = store;
        this.drafts = drafts;
        this.plans = plans;
        this.operations = operations;
        this.evaluations = evaluations;
        this.changes = changes;
        this.transactions = transactions;
    }

    /** Those of a plan that nobody dropped, the newest first. */
    List<OpenedDraft> of(long operation, StoredPlan plan) {
        return store.named(operation, plan.row().number()).stream()
                .map(row -> OpenedDraft.of(row, plan))
                .toList();
    }

    /**
     * Begins one, all of it or nothing.
     *
     * @param name given, or made of what is otherwise
     * @return its number
     * @throws Refusal when a field names what is not there, or a change makes no sense
     */
    int begin(long operation, int planNumber, WhatIfForm form, String name, String user) {
        StoredPlan base = plans.get(operation, planNumber);
        Optional<OpenedDraft> before = form.fromDraft()
                .map(number -> drafts.find(operation, number))
                .filter(opened -> opened.row().planNumber() == planNumber);
        Draft changed = changed(before.map(OpenedDraft::draft).orElseGet(() -> Draft.of(base.plan())), form, base);
        Editors editors = before.map(opened -> opened.row().editors())
                .orElse(Editors.none())
                .and(user);
        return Objects.requireNonNull(transactions.execute(status -> {
            operations.lock(operation);
            return store.insert(base.row(), DraftEdits.of(changed), Optional.of(name), form.moreDays(), editors, user);
        }));
    }

    /**
     * Begins one that takes a change for granted which would serve a need.
     *
     * @param need with {@code reason} the entry of what is not served
     * @return its number
     * @throws Refusal when no such change is known of
     */
    int assume(long operation, int planNumber, String need, UnservedReason reason, Messages messages, String user) {
        StoredPlan base = plans.find(operation, planNumber)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "draft.refused.no-plan"));
        Remedy change = changes.known(base).unserved().stream()
                .filter(unserved -> unserved.needId().equals(need) && unserved.reason() == reason)
                .flatMap(unserved -> unserved.change().stream())
                .map(ProposedChange::remedy)
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.INPUT, "draft.refused.no-change"));
        Draft draft;
        try {
            draft = Draft.of(base.plan()).apply(new PlanEdit.Assume(change));
        } catch (EditRefused refused) {
            throw Drafts.refusal(refused);
        }
        String name = WhatIfForm.shortened(new TripWords(base.facts(), messages).assumption(change));
        return Objects.requireNonNull(transactions.execute(status -> {
            operations.lock(operation);
            Editors editors = Editors.none().and(user);
            return store.insert(base.row(), DraftEdits.of(draft), Optional.of(name), 0, editors, user);
        }));
    }

    private Draft changed(Draft start, WhatIfForm form, StoredPlan base) {
        Draft draft = start;
        for (EditForm edit : form.edits()) {
            DraftState state = draft.state();
            EditBuilder builder = new EditBuilder(
                    base.facts(), state, () -> evaluations.of(base, state), other -> evaluations.of(base, other));
            try {
                for (PlanEdit change : builder.edits(edit)) {
                    draft = draft.apply(change);
                }
            } catch (EditRefused refused) {
                throw Drafts.refusal(refused);
            }
        }
        return draft;
    }

    /** @throws Refusal when there is none, it is closed, or the name is blank or too long */
    void rename(long operation, int number, String name) {
        OpenedDraft opened = drafts.find(operation, number);
        if (!store.rename(opened.row(), name)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "draft.refused.closed");
        }
    }

    /**
     * Takes a plan that a search found from one as a plan of its own: it can be approved then.
     *
     * @throws Refusal when the plan was not found from it; and as for a change
     */
    void adopt(long operation, int number, int revision, int planNumber) {
        OpenedDraft opened = drafts.current(operation, number, revision);
        PlanRow found = plans.findRow(operation, planNumber)
                .filter(plan -> plan.searchedFrom()
                        .filter(from -> from.draft() == number)
                        .isPresent())
                .orElseThrow(() -> new Refusal(Refusal.Kind.INPUT, "draft.refused.not-of-it", planNumber));
        if (!store.adopt(opened.row(), found.id())) {
            throw Drafts.changedMeanwhile();
        }
    }
}
