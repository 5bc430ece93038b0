package org.sira.api.dataset.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sira.api.access.SiraUser;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.ImportReview;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.PageNotice;
import org.sira.api.platform.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An import as a whole: how it stands, what it would change, and the decision over it. */
@Controller
@RequestMapping("/operations/{op}/data/imports/{job}")
class ImportController {

    private final IntakeDesk desk;
    private final Datasets datasets;
    private final ImportDiffs diffs;

    ImportController(IntakeDesk desk, Datasets datasets, ImportDiffs diffs) {
        this.desk = desk;
        this.datasets = datasets;
        this.diffs = diffs;
    }

    @GetMapping
    String review(
            @PathVariable long op,
            @PathVariable UUID job,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        ImportReview review = desk.find(op, job);
        Messages messages = Messages.in(Language.of(locale));
        ImportPage page = ImportPage.of(review, messages);
        desk.frame(review, user, locale, model);
        model.addAttribute("review", page);
        review.imported().ifPresent(imported -> model.addAttribute("diff", diffs.of(review, imported, messages)));
        if (!fragment) {
            return "dataset/import";
        }
        if (!page.running()) {
            response.setHeader("HX-Refresh", "true");
        }
        return "dataset/import :: progress";
    }

    @PostMapping("/commit")
    String commit(
            @PathVariable long op,
            @PathVariable UUID job,
            @RequestParam @Nullable Integer revision,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        ImportReview review = desk.find(op, job);
        try {
            DatasetVersion version = revision == null
                    ? datasets.commit(job, user.login())
                    : datasets.commit(job, revision, user.login());
            committed(review, version, user).on(redirect);
            return "redirect:/operations/%d/situation".formatted(op);
        } catch (Refusal refusal) {
            PageNotice.of(refusal).on(redirect);
            return "redirect:/operations/%d/data/imports/%s".formatted(op, job);
        }
    }

    /** Two people may commit at once: the same import, or one after the other. */
    private PageNotice committed(ImportReview review, DatasetVersion version, SiraUser user) {
        if (!version.committedBy().equals(user.login())) {
            return PageNotice.warn(
                    "data.notice.committed-by", version.number(), version.committedBy(), version.committedAt());
        }
        return datasets.versions(review.operation()).stream()
                .filter(other -> other.number() == version.number() - 1)
                .filter(other -> other.committedAt().isAfter(review.startedAt())
                        && !other.committedBy().equals(user.login()))
                .findFirst()
                .map(other -> PageNotice.warn(
                        "data.notice.committed-after",
                        version.number(),
                        other.number(),
                        other.committedBy(),
                        other.committedAt()))
                .orElseGet(() -> PageNotice.good("data.notice.committed", version.number()));
    }

    @PostMapping("/discard")
    String discard(
            @PathVariable long op,
            @PathVariable UUID job,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        desk.find(op, job);
        try {
            datasets.discard(job, user.login());
            PageNotice.good("data.notice.discarded").on(redirect);
            return "redirect:/operations/%d/data".formatted(op);
        } catch (Refusal refusal) {
            PageNotice.of(refusal).on(redirect);
            return "redirect:/operations/%d/data/imports/%s".formatted(op, job);
        }
    }

    @PostMapping("/undo")
    String undo(
            @PathVariable long op,
            @PathVariable UUID job,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String page,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            RedirectAttributes redirect) {
        desk.find(op, job);
        desk.undo(new Sent(job, revision, user, locale), redirect);
        return IntakePage.of(page).redirect(op, job);
    }

    @PostMapping("/redo")
    String redo(
            @PathVariable long op,
            @PathVariable UUID job,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String page,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            RedirectAttributes redirect) {
        desk.find(op, job);
        desk.redo(new Sent(job, revision, user, locale), redirect);
        return IntakePage.of(page).redirect(op, job);
    }
}
