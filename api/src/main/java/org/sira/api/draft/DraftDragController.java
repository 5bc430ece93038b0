package org.sira.api.draft;

import java.util.Locale;
import org.sira.api.access.Role;
import org.sira.api.access.SiraUser;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Refusal;
import org.sira.planner.plan.DraftState;
import org.sira.planner.solver.EvaluatedDraft;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people see while they drag something about in a draft, and the list on which they drag loads between convoys. */
@Controller
@RequestMapping("/operations/{op}/drafts/{number:\\d{1,9}}")
class DraftDragController {

    private final Drafts drafts;
    private final DraftEvaluations evaluations;

    DraftDragController(Drafts drafts, DraftEvaluations evaluations) {
        this.drafts = drafts;
        this.evaluations = evaluations;
    }

    /** What a change would come to; nothing is kept of it. The fields are those with which it would be made. */
    @GetMapping("/trial")
    String trial(
            @PathVariable long op,
            @PathVariable int number,
            @ModelAttribute("form") EditForm form,
            Locale locale,
            Model model) {
        OpenedDraft opened = drafts.find(op, number);
        Messages messages = Messages.in(Language.of(locale));
        try {
            if (opened.row().revision() != form.revision()) {
                throw Drafts.changedMeanwhile();
            }
            EvaluatedDraft before = evaluations.of(opened);
            model.addAttribute(
                    "trial",
                    TrialOutcome.of(opened, before, form, state -> evaluations.tried(opened, state), messages));
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal.key());
            model.addAttribute("about", messages.formats().spoken(refusal.getArguments()));
        }
        return "draft/trial :: outcome";
    }

    /** Loads of a trip, to be dragged onto another one. */
    @GetMapping("/shelf")
    String shelf(@PathVariable long op, @PathVariable int number, @RequestParam String id, Locale locale, Model model) {
        OpenedDraft opened = drafts.find(op, number);
        DraftState state = opened.state();
        TripWords words = new TripWords(opened.facts(), Messages.in(Language.of(locale)));
        model.addAttribute("base", base(op, number));
        model.addAttribute(
                "line",
                state.trips().stream()
                        .filter(trip -> state.idOf(trip).equals(id))
                        .findFirst()
                        .map(trip -> DraftBoard.line(id, trip, state, true, words))
                        .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "draft.refused.no-trip")));
        return "draft/trial :: shelf";
    }

    @GetMapping("/board")
    String board(
            @PathVariable long op,
            @PathVariable int number,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            Model model) {
        OpenedDraft opened = drafts.find(op, number);
        EvaluatedDraft evaluated = evaluations.of(opened);
        Messages messages = Messages.in(Language.of(locale));
        DraftPage page = DraftPage.of(opened, evaluated, messages);
        model.addAttribute("base", base(op, number));
        model.addAttribute("draft", opened.row());
        model.addAttribute("page", page);
        model.addAttribute(
                "board", DraftBoard.of(opened, evaluated, page.view(), new TripWords(opened.facts(), messages)));
        model.addAttribute("mayWork", user.may(Role.PLANNER) && opened.row().open());
        model.addAttribute("formats", messages.formats());
        return "draft/board";
    }

    private static String base(long op, int number) {
        return "/operations/%d/drafts/%d".formatted(op, number);
    }
}
