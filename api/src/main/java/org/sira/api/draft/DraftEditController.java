package org.sira.api.draft;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sira.api.access.SiraUser;
import org.sira.api.planning.PlanRequest;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.PageNotice;
import org.sira.api.platform.Refusal;
import org.sira.planner.solver.EvaluatedDraft;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people do to drafts. Each answer is the page of the draft, or what it has become. */
@Controller
@RequestMapping("/operations/{op}")
class DraftEditController {

    private final Drafts drafts;
    private final DraftEvaluations evaluations;

    DraftEditController(Drafts drafts, DraftEvaluations evaluations) {
        this.drafts = drafts;
        this.evaluations = evaluations;
    }

    @PostMapping("/plans/{number:\\d{1,9}}/drafts")
    String begin(@PathVariable long op, @PathVariable int number, @AuthenticationPrincipal SiraUser user) {
        return draft(op, drafts.begin(op, number, user.login()));
    }

    @PostMapping("/drafts/{number:\\d{1,9}}/edits")
    String edit(
            @PathVariable long op,
            @PathVariable int number,
            @ModelAttribute("form") EditForm form,
            @ModelAttribute("origin") EditOrigin origin,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            RedirectAttributes redirect) {
        try {
            OpenedDraft changed = drafts.change(
                    op,
                    number,
                    form.revision(),
                    user.login(),
                    opened -> new EditBuilder(opened, evaluations.of(opened), state -> evaluations.tried(opened, state))
                            .edits(form));
            tell(changed, locale, redirect);
            return draft(op, number) + origin.after(redirect);
        } catch (Refusal refusal) {
            PageNotice.of(unlessMissing(refusal)).on(redirect);
            if (!origin.isNamed()) {
                return from(op, number, form, redirect);
            }
            return draft(op, number) + origin.afterRefusal(redirect);
        }
    }

    /** Says what was done, and what is wrong then. */
    private void tell(OpenedDraft changed, Locale locale, RedirectAttributes redirect) {
        EvaluatedDraft evaluated = evaluations.of(changed);
        int faults = evaluated.undrivable().size() + evaluated.breaches().size();
        List<String> changes =
                new EditWords(new TripWords(changed.facts(), Messages.in(Language.of(locale)))).of(changed.draft());
        String last = changes.isEmpty() ? "" : changes.get(changes.size() - 1);
        PageNotice notice = faults == 0
                ? PageNotice.good("draft.notice.sound", last)
                : PageNotice.warn("draft.notice.broken", last, faults);
        notice.on(redirect);
    }

    @PostMapping("/drafts/{number:\\d{1,9}}/undo")
    String undo(
            @PathVariable long op,
            @PathVariable int number,
            @RequestParam int revision,
            @ModelAttribute("origin") EditOrigin origin,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        return done(op, number, redirect, () -> drafts.undo(op, number, revision, user.login()))
                + origin.after(redirect);
    }

    @PostMapping("/drafts/{number:\\d{1,9}}/redo")
    String redo(
            @PathVariable long op,
            @PathVariable int number,
            @RequestParam int revision,
            @ModelAttribute("origin") EditOrigin origin,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        return done(op, number, redirect, () -> drafts.redo(op, number, revision, user.login()))
                + origin.after(redirect);
    }

    @PostMapping("/drafts/{number:\\d{1,9}}/discard")
    String discard(
            @PathVariable long op,
            @PathVariable int number,
            @RequestParam int revision,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        return done(op, number, redirect, () -> {
            drafts.discard(op, number, revision, user.login());
            PageNotice.good("draft.notice.discarded", number).on(redirect);
        });
    }

    @PostMapping("/drafts/{number:\\d{1,9}}/save")
    String save(
            @PathVariable long op,
            @PathVariable int number,
            @RequestParam int revision,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        try {
            int plan = drafts.save(op, number, revision, new Reasons(fields), user.login());
            int broken = drafts.rulesBroken(op, plan);
            (broken == 0
                            ? PageNotice.good("draft.notice.saved", plan)
                            : PageNotice.warn("draft.notice.saved-accepted", plan, broken))
                    .on(redirect);
            return "redirect:/operations/%d/plans/%d".formatted(op, plan);
        } catch (Refusal refusal) {
            PageNotice.of(unlessMissing(refusal)).on(redirect);
            return draft(op, number);
        }
    }

    @PostMapping("/drafts/{number:\\d{1,9}}/solve")
    String solve(
            @PathVariable long op,
            @PathVariable int number,
            @RequestParam int revision,
            @RequestParam int seconds,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        try {
            Duration limit = Duration.ofSeconds(Math.max(1, Math.min(seconds, PlanRequest.LONGEST.toSeconds())));
            UUID job = drafts.solve(op, number, revision, limit, user.login());
            return "redirect:/operations/%d/plans/jobs/%s".formatted(op, job);
        } catch (Refusal refusal) {
            PageNotice.of(unlessMissing(refusal)).on(redirect);
            return draft(op, number);
        }
    }

    private static String done(long op, int number, RedirectAttributes redirect, Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            PageNotice.of(unlessMissing(refusal)).on(redirect);
        }
        return draft(op, number);
    }

    private static Refusal unlessMissing(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        return refusal;
    }

    private static String draft(long op, int number) {
        return "redirect:/operations/%d/drafts/%d".formatted(op, number);
    }

    /** Back to the page of the form, if it is still there. */
    private String from(long op, int number, EditForm form, RedirectAttributes redirect) {
        OpenedDraft opened = drafts.find(op, number);
        String trip = form.trip();
        String need = form.need();
        if (trip != null
                && opened.state().trips().stream()
                        .anyMatch(known -> opened.state().idOf(known).equals(trip))) {
            redirect.addAttribute("id", trip);
            return draft(op, number) + "/trip";
        }
        if (need != null
                && evaluations.of(opened).plan().unserved().stream()
                        .anyMatch(unserved -> unserved.needId().equals(need))) {
            redirect.addAttribute("id", need);
            return draft(op, number) + "/need";
        }
        return draft(op, number);
    }
}
