package org.sira.api.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One-time links: the first administrator, and passwords of all others. */
@Controller
@RequestMapping("/setup/{token}")
class SetupController {

    private final Accounts accounts;

    SetupController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String page(@PathVariable String token, Model model, HttpServletResponse response) {
        Optional<SetupLink> link = accounts.link(token);
        return link.isPresent() ? form(link.get(), token, Set.of(), model) : used(token, model, response);
    }

    @PostMapping
    String save(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String name,
            @RequestParam String password,
            @RequestParam String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException {
        Optional<SetupLink> open = accounts.link(token);
        if (open.isEmpty()) {
            return used(token, model, response);
        }
        SetupLink link = open.get().first() ? new SetupLink(true, Accounts.login(login), name.strip()) : open.get();
        Set<String> problems = new TreeSet<>(AccountRules.password(link.login(), password, again));
        if (link.first()) {
            problems.addAll(AccountRules.person(link.login(), link.name()));
        }
        if (!problems.isEmpty()) {
            return form(link, token, problems, model);
        }
        try {
            boolean done = link.first()
                    ? accounts.createFirst(token, link.login(), link.name(), password)
                    : accounts.choosePassword(token, link.login(), password);
            if (!done) {
                return used(token, model, response);
            }
        } catch (DuplicateKeyException loginTaken) {
            return form(link, token, Set.of("login-taken"), model);
        }
        signIn(request, link.login(), password);
        return "redirect:/";
    }

    /** In a session of its own: whoever was signed in at this browser is so no more. */
    private static void signIn(HttpServletRequest request, String login, String password) throws ServletException {
        request.logout();
        request.getSession(true);
        request.login(login, password);
    }

    private static String form(SetupLink link, String token, Set<String> problems, Model model) {
        model.addAttribute("form", link);
        model.addAttribute("token", token);
        model.addAttribute("problems", problems);
        return "access/setup";
    }

    private String used(String token, Model model, HttpServletResponse response) {
        accounts.usedLink(token).ifPresent(used -> model.addAttribute("used", used));
        response.setStatus(HttpStatus.GONE.value());
        return "access/link-used";
    }
}
