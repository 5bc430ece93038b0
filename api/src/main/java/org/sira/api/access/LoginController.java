package org.sira.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page to sign in. What is sent from it goes to Spring Security. */
@Controller
class LoginController {

    /** In the session, between a failed attempt and the page that shows it. */
    static final String TYPED_LOGIN = "sira.typed-login";

    private final DemoMode demo;

    LoginController(DemoMode demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String page(
            @RequestParam(required = false) @Nullable LoginProblem problem,
            @RequestParam(required = false) @Nullable LoginHint hint,
            @AuthenticationPrincipal @Nullable SiraUser user,
            HttpServletRequest request,
            Model model) {
        if (user != null) {
            return "redirect:/";
        }
        model.addAttribute("problem", problem == null ? null : problem.key());
        model.addAttribute("hint", hint == null ? null : hint.key());
        model.addAttribute("login", typedLogin(request));
        model.addAttribute("demoUsers", demo.users());
        model.addAttribute("demoPassword", DemoMode.PASSWORD);
        return "access/login";
    }

    /** For pages that stay open over the end of a session: the token that their form needs to be sent in this one. */
    @GetMapping(path = "/session", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, String> session(CsrfToken token) {
        return Map.of("csrf", token.getToken());
    }

    private static String typedLogin(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object typed = session == null ? null : session.getAttribute(TYPED_LOGIN);
        if (session != null) {
            session.removeAttribute(TYPED_LOGIN);
        }
        return typed == null ? "" : typed.toString();
    }
}
