package org.sira.api.dataset.intake;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sira.api.access.SiraUser;
import org.sira.api.platform.Language;
import org.sira.api.platform.Refusal;
import org.sira.ingest.choice.CellEdit;
import org.sira.ingest.problem.CellRef;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The problems of an import, each with a field in which its cell is corrected. */
@Controller
@RequestMapping("/operations/{op}/data/imports/{job}/problems")
class ImportProblemsController {

    private static final int LONGEST_TEXT = 1000;

    private final IntakeDesk desk;
    private final ProblemList problems;

    ImportProblemsController(IntakeDesk desk, ProblemList problems) {
        this.desk = desk;
        this.problems = problems;
    }

    @GetMapping
    String page(
            @PathVariable long op,
            @PathVariable UUID job,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            Model model) {
        OpenImport open = desk.show(op, job, user, locale, model);
        ProblemFilter filter = new ProblemFilter(severity, sheet, group, page);
        model.addAttribute("page", ProblemsPage.of(problems.of(open, Language.of(locale)), filter));
        return "dataset/problems";
    }

    /** @param text to be read in the cell instead of what the file holds; empty: nothing is known */
    @PostMapping
    String edit(
            @PathVariable long op,
            @PathVariable UUID job,
            @RequestParam int revision,
            @RequestParam String file,
            @RequestParam("in") String sheet,
            @RequestParam String cell,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean restore,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(name = "sheet", defaultValue = "") String shownSheet,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            RedirectAttributes redirect) {
        OpenImport open = desk.open(op, job);
        try {
            CellRef where = Cells.require(new CellRef(file, sheet, cell));
            Change change = restore
                    ? Change.withoutEdits(open.choices().edits().stream()
                            .filter(edit -> edit.where().equals(where))
                            .toList())
                    : Change.ofEdits(List.of(new CellEdit(where, requireShort(text.strip()))));
            desk.decide(new Sent(job, revision, user, locale), change, redirect);
        } catch (Refusal refusal) {
            IntakeDesk.refuse(refusal, redirect);
        }
        return new ProblemFilter(severity, shownSheet, group, page).redirect(op, job, redirect);
    }

    private static String requireShort(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal(Refusal.Kind.INPUT, "dataset.refused.too-long", LONGEST_TEXT);
        }
        return text;
    }
}
