package org.sira.api.planning;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sira.api.access.Role;
import org.sira.api.access.SiraUser;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.PageNotice;
import org.sira.api.platform.Refusal;
import org.sira.api.platform.jobs.Decision;
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

/** How a solve goes, and the button that ends it. */
@Controller
@RequestMapping("/operations/{op}/plans/jobs/{job}")
class SolveController {

    private final SolveJobs solves;

    SolveController(SolveJobs solves) {
        this.solves = solves;
    }

    @GetMapping
    String page(
            @PathVariable long op,
            @PathVariable UUID job,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            @RequestParam(name = "shown", required = false) SolveStatus.@Nullable State shown,
            @AuthenticationPrincipal SiraUser user,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        SolveStatus status = find(op, job);
        SolvePage page = SolvePage.of(status, Messages.in(Language.of(locale)));
        model.addAttribute("op", op);
        model.addAttribute("solve", page);
        model.addAttribute("mayWork", user.may(Role.PLANNER));
        if (fragment) {
            if (!page.running()) {
                response.setHeader("HX-Refresh", "true");
            } else if (shown != null && shown != page.state()) {
                response.setHeader("HX-Redirect", "/operations/%d/plans/jobs/%s".formatted(op, job));
            }
            return "plans/job :: progress";
        }
        if (status.planNumber().isEmpty()) {
            return "plans/job";
        }
        if (model.getAttribute("notice") instanceof PageNotice notice) {
            notice.on(redirect);
        }
        return "redirect:/operations/%d/plans/%d"
                .formatted(op, status.planNumber().getAsInt());
    }

    @PostMapping("/stop")
    String stop(
            @PathVariable long op,
            @PathVariable UUID job,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        find(op, job);
        SolveStatus status = solves.stop(job, user.login());
        Optional<Decision> others = status.stop().filter(stop -> !stop.by().equals(user.login()));
        others.ifPresent(stop ->
                PageNotice.warn("plans.notice.stopped", stop.by(), stop.at()).on(redirect));
        if (status.planNumber().isEmpty()) {
            return "redirect:/operations/%d/plans/jobs/%s".formatted(op, job);
        }
        if (status.stop().isEmpty()) {
            PageNotice.warn("plans.notice.ended").on(redirect);
        }
        return "redirect:/operations/%d/plans/%d"
                .formatted(op, status.planNumber().getAsInt());
    }

    private SolveStatus find(long op, UUID job) {
        return solves.status(job)
                .filter(status -> status.operation() == op)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "planning.refused.no-solve"));
    }
}
