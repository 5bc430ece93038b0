package org.sira.api.planning;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.access.Role;
import org.sira.api.access.SiraUser;
import org.sira.api.platform.PageNotice;
import org.sira.api.platform.Refusal;
import org.sira.planner.plan.UnservedReason;
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

/** The buttons on the page of a plan that look for changes, and how that goes. */
@Controller
@RequestMapping("/operations/{op}/plans/{number:\\d{1,9}}/changes")
class ChangeController {

    private final Plans plans;
    private final ChangeJobs changes;

    ChangeController(Plans plans, ChangeJobs changes) {
        this.plans = plans;
        this.changes = changes;
    }

    /** @param need with {@code reason} one entry of what is not served; without them all */
    @PostMapping
    String start(
            @PathVariable long op,
            @PathVariable int number,
            @RequestParam @Nullable String need,
            @RequestParam @Nullable UnservedReason reason,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        StoredPlan stored = plans.get(op, number);
        Optional<ChangeWish.Entry> entry =
                need == null || reason == null ? Optional.empty() : Optional.of(new ChangeWish.Entry(need, reason));
        try {
            changes.start(stored, new ChangeWish(number, entry), user.login());
        } catch (Refusal refusal) {
            PageNotice.of(refusal).on(redirect);
        }
        return page(op, number);
    }

    @PostMapping("/stop")
    String stop(@PathVariable long op, @PathVariable int number, @AuthenticationPrincipal SiraUser user) {
        demand(op, number);
        changes.stop(op, number, user.login());
        return page(op, number);
    }

    @GetMapping
    String progress(
            @PathVariable long op,
            @PathVariable int number,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            @RequestParam(defaultValue = "0") int shown,
            @AuthenticationPrincipal SiraUser user,
            Model model,
            HttpServletResponse response) {
        demand(op, number);
        if (!fragment) {
            return page(op, number);
        }
        List<ChangeSearch> searches = changes.shown(op, number);
        if (searches.stream().filter(ChangeSearch::open).count() < Math.max(1, shown)) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("base", "/operations/%d/plans/%d".formatted(op, number));
        model.addAttribute("searches", searches);
        model.addAttribute("mayWork", user.may(Role.PLANNER));
        return "plans/unserved :: progress";
    }

    private void demand(long operation, int number) {
        if (plans.findRow(operation, number).isEmpty()) {
            throw notFound();
        }
    }

    private static String page(long op, int number) {
        return "redirect:/operations/%d/plans/%d#unserved".formatted(op, number);
    }

    private static Refusal notFound() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "result.refused.not-found");
    }
}
