package org.sira.api.draft;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.access.Role;
import org.sira.api.access.SiraUser;
import org.sira.api.planning.PlanHead;
import org.sira.api.planning.PlanRow;
import org.sira.api.planning.Plans;
import org.sira.api.planning.SolveJobs;
import org.sira.api.planning.SolveStatus;
import org.sira.api.planning.StoredPlan;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.PageNotice;
import org.sira.api.platform.Refusal;
import org.sira.planner.plan.UnservedReason;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What would be otherwise beside a plan: the list, a new one, and what people do with one. */
@Controller
@RequestMapping("/operations/{op}")
class WhatIfController {

    private static final List<Integer> TIME_LIMITS = List.of(20, 60, 120, 300);
    private static final String FORM = "form";

    private final WhatIfs whatIfs;
    private final Drafts drafts;
    private final DraftEvaluations evaluations;
    private final Plans plans;
    private final SolveJobs solves;

    WhatIfController(WhatIfs whatIfs, Drafts drafts, DraftEvaluations evaluations, Plans plans, SolveJobs solves) {
        this.whatIfs = whatIfs;
        this.drafts = drafts;
        this.evaluations = evaluations;
        this.plans = plans;
        this.solves = solves;
    }

    @GetMapping("/plans/{number:\\d{1,9}}/what-if")
    String page(
            @PathVariable long op,
            @PathVariable int number,
            @ModelAttribute(FORM) WhatIfForm form,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            Model model) {
        StoredPlan plan = plans.get(op, number);
        Messages messages = Messages.in(Language.of(locale));
        List<PlanRow> all = plans.list(op);
        List<SolveStatus> searches = solves.open(op);
        TripWords words = new TripWords(plan.facts(), messages);
        model.addAttribute("op", op);
        model.addAttribute("base", "/operations/%d/plans/%d".formatted(op, number));
        model.addAttribute("plan", PlanHead.of(plan.row()));
        model.addAttribute("mayWork", user.may(Role.PLANNER));
        model.addAttribute("longestName", WhatIfForm.LONGEST_NAME);
        model.addAttribute("mostDays", WhatIfForm.MOST_DAYS);
        model.addAttribute("timeLimits", TIME_LIMITS);
        model.addAttribute("vehicles", Choices.allVehicles(plan.facts(), words));
        model.addAttribute("roads", Choices.drivenRoads(plan.plan(), words));
        model.addAttribute("needs", Choices.needs(plan.facts(), words));
        model.addAttribute(
                "openDrafts",
                drafts.open(op).stream()
                        .filter(draft -> draft.planNumber() == number)
                        .toList());
        model.addAttribute(
                "lines",
                whatIfs.of(op, plan).stream()
                        .map(opened -> WhatIfLine.of(opened, evaluations.of(opened), all, searches, messages))
                        .toList());
        model.addAttribute("formats", messages.formats());
        return "draft/what-if";
    }

    @PostMapping("/plans/{number:\\d{1,9}}/what-if")
    String begin(
            @PathVariable long op,
            @PathVariable int number,
            @ModelAttribute(FORM) WhatIfForm form,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            Model model) {
        try {
            Messages messages = Messages.in(Language.of(locale));
            String name = form.nameOr(TripWords.texts(messages));
            int begun = whatIfs.begin(op, number, form, name, user.login());
            Optional<Duration> search = form.search();
            if (search.isEmpty()) {
                return "redirect:/operations/%d/drafts/%d".formatted(op, begun);
            }
            int revision = drafts.find(op, begun).row().revision();
            return "redirect:/operations/%d/plans/jobs/%s"
                    .formatted(op, drafts.solve(op, begun, revision, search.get(), user.login()));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            // Shown again with all that was typed.
            model.addAttribute("notice", PageNotice.of(refusal));
            return page(op, number, form, user, locale, model);
        }
    }

    /** Tries what would serve a need. */
    @PostMapping("/plans/{number:\\d{1,9}}/what-if/change")
    String assume(
            @PathVariable long op,
            @PathVariable int number,
            @RequestParam String need,
            @RequestParam UnservedReason reason,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            RedirectAttributes redirect) {
        try {
            Messages messages = Messages.in(Language.of(locale));
            int begun = whatIfs.assume(op, number, need, reason, messages, user.login());
            PageNotice.good("draft.what-if.notice-assumed").on(redirect);
            return "redirect:/operations/%d/drafts/%d".formatted(op, begun);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            PageNotice.of(refusal).on(redirect);
            return "redirect:/operations/%d/plans/%d#unserved".formatted(op, number);
        }
    }

    @PostMapping("/drafts/{number:\\d{1,9}}/rename")
    String rename(
            @PathVariable long op,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String name,
            RedirectAttributes redirect) {
        return done(op, number, redirect, () -> {
            String checked = WhatIfForm.checkedName(name);
            whatIfs.rename(op, number, checked);
            PageNotice.good("draft.what-if.notice-renamed", checked).on(redirect);
        });
    }

    @PostMapping("/drafts/{number:\\d{1,9}}/drop")
    String drop(
            @PathVariable long op,
            @PathVariable int number,
            @RequestParam int revision,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        return done(op, number, redirect, () -> {
            drafts.discard(op, number, revision, user.login());
            String name = drafts.find(op, number).row().name().orElse("");
            PageNotice.good("draft.what-if.notice-dropped", name).on(redirect);
        });
    }

    @PostMapping("/drafts/{number:\\d{1,9}}/adopt")
    String adopt(
            @PathVariable long op,
            @PathVariable int number,
            @RequestParam int revision,
            @RequestParam int plan,
            RedirectAttributes redirect) {
        return done(op, number, redirect, () -> {
            whatIfs.adopt(op, number, revision, plan);
            PageNotice.good("draft.what-if.notice-adopted", plan).on(redirect);
        });
    }

    private String done(long op, int draft, RedirectAttributes redirect, Runnable work) {
        int plan = drafts.find(op, draft).row().planNumber();
        try {
            work.run();
        } catch (Refusal refusal) {
            PageNotice.of(refusal).on(redirect);
        }
        return "redirect:" + address(op, plan);
    }

    private static String address(long op, int plan) {
        return "/operations/%d/plans/%d/what-if".formatted(op, plan);
    }
}
