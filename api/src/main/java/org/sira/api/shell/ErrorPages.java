package org.sira.api.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Incidents;
import org.sira.api.platform.Refusal;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What people read when something did not work: words and the next action; never a trace, a class or a path. */
@Controller
class ErrorPages implements ErrorController {

    static final String REFUSAL = "sira.refusal";

    private final Incidents incidents;

    ErrorPages(Incidents incidents) {
        this.incidents = incidents;
    }

    @RequestMapping("/error")
    @Nullable String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : HttpStatus.NOT_FOUND.value();
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        boolean internal = status >= HttpStatus.INTERNAL_SERVER_ERROR.value();
        if (internal && thrown instanceof Throwable cause) {
            model.addAttribute("incident", incidents.record(cause));
        }
        response.setStatus(status);
        if (!acceptsPages(request)) {
            return null;
        }
        model.addAttribute("problem", problem(status));
        if (request.getAttribute(REFUSAL) instanceof Refusal refusal) {
            model.addAttribute("refusal", refusal);
        }
        return "shell/error";
    }

    private static String problem(int status) {
        return switch (status) {
            case 400 -> "input";
            case 403 -> "forbidden";
            case 404, 410 -> "not-found";
            case 405 -> "method";
            case 409 -> "conflict";
            case 413 -> "too-large";
            case 419 -> "session";
            case 429 -> "too-many";
            default -> status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? "input" : "internal";
        };
    }

    private static boolean acceptsPages(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getHeader("HX-Request") == null && (accept == null || accept.contains("text/html"));
    }
}
