package org.sira.api.draft;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.access.Role;
import org.sira.api.access.SiraUser;
import org.sira.api.planning.PlanHead;
import org.sira.api.planning.PlanMap;
import org.sira.api.planning.PlanView;
import org.sira.api.planning.Timeline;
import org.sira.api.planning.TimelineForm;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Refusal;
import org.sira.planner.model.Horizon;
import org.sira.planner.plan.AcceptedBreach;
import org.sira.planner.plan.DraftState;
import org.sira.planner.plan.PlanSketch.TripSketch;
import org.sira.planner.solver.EvaluatedDraft;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The pages of a draft: all of it, one trip, and one need of which something stays behind. */
@Controller
@RequestMapping("/operations/{op}/drafts/{number:\\d{1,9}}")
class DraftController {

    private static final List<Integer> TIME_LIMITS = List.of(20, 60, 120, 300, 900);

    private final Drafts drafts;
    private final DraftEvaluations evaluations;

    DraftController(Drafts drafts, DraftEvaluations evaluations) {
        this.drafts = drafts;
        this.evaluations = evaluations;
    }

    @GetMapping
    String draft(
            @PathVariable long op,
            @PathVariable int number,
            @ModelAttribute("timelineForm") TimelineForm form,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            Model model) {
        OpenedDraft opened = drafts.find(op, number);
        EvaluatedDraft evaluated = evaluations.of(opened);
        Messages messages = Messages.in(Language.of(locale));
        frame(op, opened, user, messages, model);
        DraftPage page = DraftPage.of(opened, evaluated, messages);
        model.addAttribute("page", page);
        model.addAttribute("longestReason", AcceptedBreach.LONGEST_REASON);
        model.addAttribute("timeline", Timeline.of(evaluated.facts(), page.view(), form, true, messages));
        model.addAttribute("timeLimits", TIME_LIMITS);
        return "draft/draft";
    }

    /** Another view of the timeline alone. */
    @GetMapping("/timeline")
    String timeline(
            @PathVariable long op,
            @PathVariable int number,
            @ModelAttribute("timelineForm") TimelineForm form,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            Model model) {
        OpenedDraft opened = drafts.find(op, number);
        EvaluatedDraft evaluated = evaluations.of(opened);
        Messages messages = Messages.in(Language.of(locale));
        frame(op, opened, user, messages, model);
        PlanView view = PlanView.of(evaluated.facts(), evaluated.plan(), messages);
        model.addAttribute("timeline", Timeline.of(evaluated.facts(), view, form, true, messages));
        return "fragments/timeline :: alone";
    }

    @GetMapping("/plan-map.json")
    @ResponseBody
    PlanMap map(@PathVariable long op, @PathVariable int number) {
        EvaluatedDraft evaluated = evaluations.of(drafts.find(op, number));
        return PlanMap.of(evaluated.facts(), evaluated.plan());
    }

    @GetMapping("/trip")
    String trip(
            @PathVariable long op,
            @PathVariable int number,
            @RequestParam String id,
            @RequestParam(required = false) @Nullable Comparison compare,
            @RequestParam(required = false) @Nullable List<String> loads,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            Model model) {
        OpenedDraft opened = drafts.find(op, number);
        DraftState state = opened.state();
        TripSketch trip = state.trips().stream()
                .filter(known -> state.idOf(known).equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "draft.refused.no-trip"));
        Messages messages = Messages.in(Language.of(locale));
        EvaluatedDraft evaluated = evaluations.of(opened);
        TripWords words = new TripWords(opened.facts(), messages);
        Choices choices = new Choices(opened, evaluated, words);
        frame(op, opened, user, messages, model);
        PlanView view = PlanView.of(evaluated.facts(), evaluated.plan(), messages);
        List<String> loadIds = trip.stops().stream().flatMap(List::stream).toList();
        model.addAttribute("id", id);
        model.addAttribute("trip", trip);
        model.addAttribute("name", words.trip(trip));
        model.addAttribute("pinned", state.pinOf(trip).isPresent());
        model.addAttribute(
                "driven",
                view.trips().stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .orElse(null));
        model.addAttribute(
                "faults",
                DraftPage.faults(evaluated, new FaultWords(words, state)).stream()
                        .filter(fault -> fault.tripId().equals(Optional.of(id)))
                        .toList());
        model.addAttribute("riskKnown", view.riskKnown());
        model.addAttribute("startsAt", opened.facts().horizon().timeAt(trip.notBeforeMin()));
        model.addAttribute("vehicles", choices.vehicles(trip.vehicleId()));
        model.addAttribute("trips", choices.trips(id));
        model.addAttribute("convoys", choices.convoys(id));
        model.addAttribute("roads", choices.roads(id));
        model.addAttribute("places", choices.places(trip));
        loads(opened, choices, loadIds, loads == null ? List.of() : loads, model);
        if (compare != null) {
            model.addAttribute("compare", compare.name());
            model.addAttribute("trials", trials(opened, evaluated, choices, compare, id, trip, messages, loads));
        }
        return "draft/trip";
    }

    private List<Trials.Trial> trials(
            OpenedDraft opened,
            EvaluatedDraft evaluated,
            Choices choices,
            Comparison compare,
            String id,
            TripSketch trip,
            Messages messages,
            @Nullable List<String> loads) {
        Trials trials = trials(opened, evaluated, messages);
        return switch (compare) {
            case VEHICLES -> trials.of(choices.vehicles(trip.vehicleId()), choice -> EditForm.give(id, choice.value()));
            case CONVOYS -> trials.of(choices.convoys(id), choice -> EditForm.join(id, choice.value()));
            case DAYS ->
                trials.of(
                        choices.days(trip.notBeforeMin()),
                        choice -> EditForm.shift(id, LocalDateTime.parse(choice.value())));
            case TRIPS ->
                trials.of(
                        choices.trips(id),
                        choice -> EditForm.move(null, id, loads == null ? List.of() : loads, choice.value()));
        };
    }

    @GetMapping("/need")
    String need(
            @PathVariable long op,
            @PathVariable int number,
            @RequestParam String id,
            @RequestParam(required = false) @Nullable Comparison compare,
            @RequestParam(required = false) @Nullable List<String> loads,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            Model model) {
        OpenedDraft opened = drafts.find(op, number);
        EvaluatedDraft evaluated = evaluations.of(opened);
        Messages messages = Messages.in(Language.of(locale));
        PlanView view = PlanView.of(evaluated.facts(), evaluated.plan(), messages);
        PlanView.UnservedRow row = view.unserved().stream()
                .filter(unserved -> unserved.needId().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "draft.refused.no-need"));
        List<String> behind = evaluated.plan().unserved().stream()
                .filter(unserved -> unserved.needId().equals(id))
                .flatMap(unserved -> unserved.loadIds().stream())
                .toList();
        TripWords words = new TripWords(opened.facts(), messages);
        Choices choices = new Choices(opened, evaluated, words);
        frame(op, opened, user, messages, model);
        model.addAttribute("row", row);
        model.addAttribute("trips", choices.trips(null));
        model.addAttribute("vehicles", choices.vehicles(null));
        List<String> chosen = loads == null ? behind : loads;
        loads(opened, choices, behind, chosen, model);
        if (compare == Comparison.TRIPS) {
            model.addAttribute("compare", compare.name());
            model.addAttribute(
                    "trials",
                    trials(opened, evaluated, messages)
                            .of(choices.trips(null), choice -> EditForm.move(id, null, chosen, choice.value())));
        }
        return "draft/need";
    }

    private Trials trials(OpenedDraft opened, EvaluatedDraft evaluated, Messages messages) {
        return new Trials(opened, evaluated, state -> evaluations.tried(opened, state), messages.formats());
    }

    private static void loads(
            OpenedDraft opened, Choices choices, List<String> loadIds, List<String> chosen, Model model) {
        Horizon horizon = opened.facts().horizon();
        model.addAttribute("loads", choices.loads(loadIds));
        model.addAttribute("chosen", chosen);
        model.addAttribute("loadConvoys", choices.convoys());
        model.addAttribute("loadPlaces", choices.loadPlaces());
        model.addAttribute("first", horizon.start());
        model.addAttribute("last", horizon.end().minusMinutes(1));
    }

    private static void frame(long op, OpenedDraft opened, SiraUser user, Messages messages, Model model) {
        model.addAttribute("op", op);
        model.addAttribute(
                "base", "/operations/%d/drafts/%d".formatted(op, opened.row().number()));
        model.addAttribute("draft", opened.row());
        model.addAttribute("plan", PlanHead.of(opened.base().row()));
        model.addAttribute("asOf", opened.base().plan().asOf());
        model.addAttribute("mayWork", user.may(Role.PLANNER) && opened.row().open());
        model.addAttribute("names", messages);
        model.addAttribute("formats", messages.formats());
    }
}
