package org.sira.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Language;
import org.sira.api.platform.OwnPages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The switch EN | FR: it lasts in this browser, and goes with the account to others. */
@Controller
class LanguageController {

    private final Languages languages;
    private final Accounts accounts;

    LanguageController(Languages languages, Accounts accounts) {
        this.languages = languages;
        this.accounts = accounts;
    }

    @PostMapping("/language")
    String choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String to,
            @AuthenticationPrincipal @Nullable SiraUser user,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language chosen = Language.of(Locale.forLanguageTag(language));
        languages.choose(response, chosen, request.isSecure());
        if (user != null && !user.demo()) {
            accounts.prefers(user.login(), chosen);
        }
        return "redirect:" + OwnPages.of(to);
    }
}
