package org.sira.api.planning;

import java.util.Locale;
import org.sira.api.access.Role;
import org.sira.api.access.SiraUser;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page of a plan, and the data of its map. */
@Controller
class PlanResultController {

    private static final String PLAN = "/operations/%d/plans/%d";

    private final Operations operations;
    private final Datasets datasets;
    private final Plans plans;
    private final PlanChanges changes;
    private final ChangeJobs remedies;

    PlanResultController(
            Operations operations, Datasets datasets, Plans plans, PlanChanges changes, ChangeJobs remedies) {
        this.operations = operations;
        this.datasets = datasets;
        this.plans = plans;
        this.changes = changes;
        this.remedies = remedies;
    }

    @GetMapping("/operations/{op}/plans/{number:\\d{1,9}}")
    String show(
            @PathVariable long op,
            @PathVariable int number,
            @AuthenticationPrincipal SiraUser user,
            @ModelAttribute("timelineForm") TimelineForm form,
            @RequestParam(defaultValue = "") String trips,
            Locale locale,
            Model model) {
        StoredPlan stored = plans.get(op, number);
        Messages messages = frame(op, number, locale, model);
        model.addAttribute("operation", operations.find(op).orElseThrow(PlanResultController::notFound));
        model.addAttribute("head", PlanHead.of(stored.row()));
        model.addAttribute("row", stored.row());
        datasets.newest(op)
                .filter(newest -> newest.number() > stored.row().versionNumber())
                .ifPresent(newest -> model.addAttribute("newest", newest));
        changes.since(stored, messages).ifPresent(panel -> model.addAttribute("changes", panel));
        model.addAttribute("choices", PlanChoice.of(plans.list(op), messages));
        model.addAttribute(
                "accepted",
                new AcceptedWords(new PlanIndex(stored.facts(), stored.plan()), stored.plan(), messages).all());
        model.addAttribute(
                "assumed",
                new RemedyWords(new PlanIndex(stored.facts(), stored.plan()), messages)
                        .assumptions(stored.plan().decisions()));
        PlanView view = PlanView.of(stored.facts(), remedies.known(stored), messages);
        model.addAttribute("view", view);
        boolean tripsOnPage = view.fewTrips() || trips.equals("all");
        model.addAttribute("tripsOnPage", tripsOnPage);
        model.addAttribute("tripTable", tripsOnPage ? "" : PLAN.formatted(op, number) + "?trips=all");
        model.addAttribute("timeline", Timeline.of(stored.facts(), view, form, false, messages));
        model.addAttribute("searches", remedies.shown(op, number));
        model.addAttribute("mayWork", user.may(Role.PLANNER));
        return "plans/result";
    }

    /** Another view of the timeline alone. */
    @GetMapping("/operations/{op}/plans/{number:\\d{1,9}}/timeline")
    String timeline(
            @PathVariable long op,
            @PathVariable int number,
            @ModelAttribute("timelineForm") TimelineForm form,
            Locale locale,
            Model model) {
        StoredPlan stored = plans.get(op, number);
        Messages messages = frame(op, number, locale, model);
        PlanView view = PlanView.of(stored.facts(), stored.plan(), messages);
        model.addAttribute("timeline", Timeline.of(stored.facts(), view, form, false, messages));
        return "fragments/timeline :: alone";
    }

    /** The table of trips alone, for pages with too many to come with them. */
    @GetMapping("/operations/{op}/plans/{number:\\d{1,9}}/trips")
    String trips(@PathVariable long op, @PathVariable int number, Locale locale, Model model) {
        StoredPlan stored = plans.get(op, number);
        Messages messages = frame(op, number, locale, model);
        model.addAttribute("view", PlanView.of(stored.facts(), stored.plan(), messages));
        return "plans/trips :: whole";
    }

    /** A trip step by step, for pages with too many to tell them all. */
    @GetMapping("/operations/{op}/plans/{number:\\d{1,9}}/trips/{trip:\\d{1,9}}/steps")
    String steps(
            @PathVariable long op,
            @PathVariable int number,
            @PathVariable("trip") int tripNumber,
            Locale locale,
            Model model) {
        StoredPlan stored = plans.get(op, number);
        Messages messages = frame(op, number, locale, model);
        PlanView view = PlanView.of(stored.facts(), stored.plan(), messages);
        model.addAttribute("trip", view.trip(tripNumber).orElseThrow(PlanResultController::notFound));
        model.addAttribute("riskKnown", view.riskKnown());
        return "plans/steps :: steps(trip=${trip}, riskKnown=${riskKnown})";
    }

    @GetMapping("/operations/{op}/plans/{number:\\d{1,9}}/plan-map.json")
    @ResponseBody
    PlanMap map(@PathVariable long op, @PathVariable int number) {
        StoredPlan stored = plans.get(op, number);
        return PlanMap.of(stored.facts(), stored.plan());
    }

    /** What every page of a plan needs besides the plan. */
    private static Messages frame(long op, int number, Locale locale, Model model) {
        Messages messages = Messages.in(Language.of(locale));
        model.addAttribute("base", PLAN.formatted(op, number));
        model.addAttribute("names", messages);
        model.addAttribute("formats", messages.formats());
        return messages;
    }

    private static Refusal notFound() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "result.refused.not-found");
    }
}
