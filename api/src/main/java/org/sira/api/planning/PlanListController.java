package org.sira.api.planning;

import java.util.Locale;
import org.sira.api.access.Role;
import org.sira.api.access.SiraUser;
import org.sira.api.dataset.DatasetVersion;
import org.sira.api.dataset.Datasets;
import org.sira.api.dataset.Operations;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plans of an operation, and those that are being worked out. */
@Controller
class PlanListController {

    private final Operations operations;
    private final Datasets datasets;
    private final Plans plans;
    private final SolveJobs solves;

    PlanListController(Operations operations, Datasets datasets, Plans plans, SolveJobs solves) {
        this.operations = operations;
        this.datasets = datasets;
        this.plans = plans;
        this.solves = solves;
    }

    @GetMapping("/operations/{op}/plans")
    String page(@PathVariable long op, @AuthenticationPrincipal SiraUser user, Locale locale, Model model) {
        if (operations.find(op).isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "dataset.refused.no-operation");
        }
        Messages messages = Messages.in(Language.of(locale));
        model.addAttribute("op", op);
        model.addAttribute("mayWork", user.may(Role.PLANNER));
        model.addAttribute("hasData", datasets.newest(op).isPresent());
        model.addAttribute(
                "newestVersion", datasets.newest(op).map(DatasetVersion::number).orElse(0));
        model.addAttribute(
                "solves",
                solves.open(op).stream()
                        .map(status -> SolvePage.of(status, messages))
                        .toList());
        model.addAttribute("choices", PlanChoice.of(plans.list(op), messages));
        model.addAttribute(
                "plans",
                plans.list(op).stream()
                        .filter(row -> !row.isDropped())
                        .map(row -> PlanLine.of(row, messages))
                        .toList());
        return "plans/list";
    }
}
