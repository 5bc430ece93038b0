package org.sira.api.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;
import org.sira.api.platform.PageNotice;
import org.sira.api.platform.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The accounts, for administrators. */
@Controller
@RequestMapping(AccountsController.PAGE)
class AccountsController {

    static final String PAGE = "/admin/accounts";
    private static final String BACK = "redirect:" + PAGE;

    private final Accounts accounts;

    AccountsController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** What was typed into the form for a new account. */
    record Typed(String name, String login, String role) {}

    /** A one-time link, shown once. */
    record Link(String login, String url) {}

    @GetMapping
    String page(@AuthenticationPrincipal SiraUser user, Model model, Locale locale) {
        return page(new Typed("", "", Role.PLANNER.name()), Set.of(), user, model, locale);
    }

    @PostMapping
    String create(
            @RequestParam String name,
            @RequestParam String login,
            @RequestParam Role role,
            @AuthenticationPrincipal SiraUser user,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        NewAccount account = new NewAccount(Accounts.login(login), name.strip(), role);
        Set<String> problems = new TreeSet<>(AccountRules.person(account.login(), account.name()));
        if (problems.isEmpty()) {
            Optional<String> token = accounts.create(account, user.login());
            if (token.isPresent()) {
                return withLink(account.login(), token.get(), redirect);
            }
            problems.add("login-taken");
        }
        return page(new Typed(account.name(), account.login(), role.name()), problems, user, model, locale);
    }

    @PostMapping("/{id}/link")
    String newLink(@PathVariable long id, @AuthenticationPrincipal SiraUser user, RedirectAttributes redirect) {
        Account account = other(id, user);
        return withLink(account.login(), accounts.newLink(id), redirect);
    }

    @PostMapping("/{id}/role")
    String changeRole(
            @PathVariable long id,
            @RequestParam Role role,
            @RequestParam Role shown,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        Account account = other(id, user);
        notice(() -> accounts.changeRole(id, shown, role, user.login()), "access.notice.role", account)
                .on(redirect);
        return BACK;
    }

    @PostMapping("/{id}/enabled")
    String setEnabled(
            @PathVariable long id,
            @RequestParam boolean enabled,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        Account account = other(id, user);
        String done = enabled ? "access.notice.enabled" : "access.notice.disabled";
        notice(() -> accounts.setEnabled(id, enabled, user.login()), done, account)
                .on(redirect);
        return BACK;
    }

    @ModelAttribute("roles")
    List<Role> roles() {
        return List.of(Role.values());
    }

    private String page(Typed typed, Set<String> problems, SiraUser user, Model model, Locale locale) {
        Messages messages = Messages.in(Language.of(locale));
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "accounts",
                accounts.all().stream()
                        .map(account -> AccountView.of(account, user, messages))
                        .toList());
        return "access/accounts";
    }

    /** Nobody locks out, or promotes, themselves. */
    private Account other(long id, SiraUser user) {
        return accounts.find(id)
                .filter(account -> user.demo() || !account.login().equals(user.login()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static PageNotice notice(BooleanSupplier change, String key, Account account) {
        try {
            return change.getAsBoolean()
                    ? PageNotice.good(key, account.name())
                    : PageNotice.bad("access.notice.last-administrator");
        } catch (Refusal overtaken) {
            return PageNotice.of(overtaken);
        }
    }

    private static String withLink(String login, String token, RedirectAttributes redirect) {
        String url = ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("setup", token)
                .toUriString();
        redirect.addFlashAttribute("link", new Link(login, url));
        return BACK;
    }
}
