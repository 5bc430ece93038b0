package org.sira.api.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account. */
@Controller
class AccountController {

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** It answers at the address of its form too: there people are after a form that was not accepted. */
    @GetMapping({"/account", "/account/password"})
    String page(Model model) {
        model.addAttribute("problems", Set.of());
        return "access/account";
    }

    @PostMapping("/account/password")
    String changePassword(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String again,
            @AuthenticationPrincipal SiraUser user,
            HttpServletRequest request,
            Model model)
            throws ServletException {
        Set<String> problems = new TreeSet<>(AccountRules.password(user.login(), password, again));
        if (!accounts.passwordIs(user.login(), current)) {
            problems.add("current");
        }
        if (!problems.isEmpty()) {
            model.addAttribute("problems", problems);
            return "access/account";
        }
        accounts.changePassword(user.login(), password);
        request.logout();
        return "redirect:/login?hint=" + LoginHint.PASSWORD_CHANGED;
    }
}
