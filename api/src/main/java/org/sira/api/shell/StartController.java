package org.sira.api.shell;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sira.api.access.Role;
import org.sira.api.access.SiraUser;
import org.sira.api.dataset.Operation;
import org.sira.api.dataset.Operations;
import org.sira.api.platform.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people arrive: at the step their operation is at, or where operations begin. */
@Controller
class StartController {

    private final Operations operations;
    private final WorkOverview overview;

    StartController(Operations operations, WorkOverview overview) {
        this.operations = operations;
        this.overview = overview;
    }

    @GetMapping("/")
    String home() {
        List<Operation> all = operations.all();
        return all.isEmpty()
                ? "redirect:/start"
                : "redirect:" + overview.currentPage(all.get(0).id());
    }

    @GetMapping("/operations/{op:\\d{1,18}}")
    String operation(@PathVariable long op) {
        return "redirect:" + overview.currentPage(op);
    }

    /** It answers at the address of its form too: there people are after a form that was not accepted. */
    @GetMapping({"/start", "/operations"})
    String start(@AuthenticationPrincipal SiraUser user, Model model) {
        return start("", user, model);
    }

    private String start(String name, SiraUser user, Model model) {
        model.addAttribute("form", UUID.randomUUID());
        model.addAttribute("name", name);
        model.addAttribute("mayWork", user.may(Role.PLANNER));
        model.addAttribute("operations", operations.all());
        return "shell/start";
    }

    @PostMapping("/operations/sample")
    String loadSample(Principal user) {
        return "redirect:"
                + overview.currentPage(operations.createSample(user.getName()).id());
    }

    @PostMapping("/operations")
    String create(
            @RequestParam String name,
            @RequestParam(required = false) @Nullable UUID form,
            @AuthenticationPrincipal SiraUser user,
            Model model) {
        try {
            return "redirect:/operations/"
                    + operations
                            .create(name, form == null ? UUID.randomUUID() : form, user.login())
                            .id() + "/data";
        } catch (Refusal refusal) {
            model.addAttribute("problem", refusal);
            return start(name, user, model);
        }
    }
}
