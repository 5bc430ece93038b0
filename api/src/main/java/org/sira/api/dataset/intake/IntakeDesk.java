package org.sira.api.dataset.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sira.api.access.Role;
import org.sira.api.access.SiraUser;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.ImportChanges;
import org.sira.api.dataset.ImportDecisions;
import org.sira.api.dataset.ImportReview;
import org.sira.api.dataset.choice.ChoiceStep;
import org.sira.api.dataset.choice.ChoiceWords;
import org.sira.api.platform.Language;
import org.sira.api.platform.PageNotice;
import org.sira.api.platform.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of an import have in common: they find it, show what was decided last, and decide. */
@Component
class IntakeDesk {

    private final Datasets datasets;
    private final ImportChanges changes;

    IntakeDesk(Datasets datasets, ImportChanges changes) {
        this.datasets = datasets;
        this.changes = changes;
    }

    /** @throws Refusal when there is none in this operation */
    ImportReview find(long op, UUID job) {
        return datasets.review(job)
                .filter(review -> review.operation() == op)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "dataset.refused.no-import"));
    }

    /** @throws Refusal when there is none in this operation, or its files are not read */
    OpenImport open(long op, UUID job) {
        ImportReview review = find(op, job);
        return review.imported()
                .map(imported -> new OpenImport(review, imported))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.CONFLICT,
                        "dataset.refused.state." + review.state().name(),
                        review.decision().map(decision -> decision.by()).orElse(review.startedBy()),
                        review.decision().map(decision -> decision.at()).orElse(review.startedAt())));
    }

    /** The same, put into the frame of its pages. */
    OpenImport show(long op, UUID job, SiraUser user, Locale locale, Model model) {
        OpenImport open = open(op, job);
        frame(open.review(), user, locale, model);
        return open;
    }

    /** What every page of an import shows above its own. */
    void frame(ImportReview review, SiraUser user, Locale locale, Model model) {
        model.addAttribute("op", review.operation());
        model.addAttribute("job", review.job());
        model.addAttribute("base", "/operations/%d/data/imports/%s".formatted(review.operation(), review.job()));
        model.addAttribute("mayWork", user.may(Role.PLANNER));
        model.addAttribute("mayChange", user.may(Role.PLANNER) && review.state() == ImportReview.State.READY);
        model.addAttribute("frame", ImportFrame.of(review, Language.of(locale)));
    }

    /** Decides, and says so on the page that follows. Where somebody else was quicker it says that. */
    void decide(Sent sent, Change change, RedirectAttributes redirect) {
        try {
            ImportDecisions decided = changes.decide(
                    sent.job(),
                    sent.revision(),
                    change.taken(),
                    change.withdrawn(),
                    sent.user().login());
            tell(sent, "data.notice.decided", decided, decided.history().undoable(), redirect);
        } catch (Refusal refusal) {
            refuse(refusal, redirect);
        }
    }

    void undo(Sent sent, RedirectAttributes redirect) {
        try {
            ImportDecisions decided =
                    changes.undo(sent.job(), sent.revision(), sent.user().login());
            tell(sent, "data.notice.undone", decided, decided.history().redoable(), redirect);
        } catch (Refusal refusal) {
            refuse(refusal, redirect);
        }
    }

    void redo(Sent sent, RedirectAttributes redirect) {
        try {
            ImportDecisions decided =
                    changes.redo(sent.job(), sent.revision(), sent.user().login());
            tell(sent, "data.notice.decided", decided, decided.history().undoable(), redirect);
        } catch (Refusal refusal) {
            refuse(refusal, redirect);
        }
    }

    /** Shows a refusal on the page that follows. */
    static void refuse(Refusal refusal, RedirectAttributes redirect) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        PageNotice.of(refusal).on(redirect);
    }

    private static void tell(
            Sent sent, String key, ImportDecisions decided, Optional<ChoiceStep> step, RedirectAttributes redirect) {
        if (decided.revision() == sent.revision() || step.isEmpty()) {
            PageNotice.warn("data.notice.unchanged").on(redirect);
            return;
        }
        String words = new ChoiceWords(Language.of(sent.locale())).of(step.get());
        PageNotice.good(key, words).on(redirect);
    }
}
