package org.sira.api.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.sira.api.platform.OwnPages;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** What somebody gets who is not signed in, or may not do what was asked. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** A status that is no standard but widely understood: the session, and with it the form, has expired. */
    static final int SESSION_EXPIRED = 419;

    /** In the session that begins when a page asks for a fragment after its session ended. */
    private static final String ENDED = "sira.session-ended";

    private final RequestMappingHandlerMapping routes;
    private final FormPages pages;
    private final Clock clock;

    Refusals(RequestMappingHandlerMapping routes, Clock clock) {
        this.routes = routes;
        this.clock = clock;
        this.pages = new FormPages(routes);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException needed)
            throws IOException {
        if (!"GET".equals(request.getMethod())) {
            backToTheForm(request, response);
        } else if (request.getHeader("HX-Request") != null) {
            // The page that asks for its fragment has the same address; there people are asked to sign in.
            openThePage(request, response);
        } else if (acceptsPages(request)) {
            response.sendRedirect(request.getContextPath() + "/login" + hint(request));
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (denied instanceof CsrfException && path.equals("/login")) {
            request.getSession().setAttribute(LoginController.TYPED_LOGIN, request.getParameter("login"));
            response.sendRedirect(request.getContextPath() + "/login?hint=" + LoginHint.SESSION);
        } else if (denied instanceof CsrfException && path.equals("/logout")) {
            response.sendRedirect(request.getContextPath() + "/login?hint=" + LoginHint.SIGNED_OUT);
        } else if (denied instanceof CsrfException && (path.equals("/language") || path.equals("/first-steps"))) {
            response.sendRedirect(request.getContextPath() + OwnPages.of(request.getParameter("to")));
        } else if (denied instanceof CsrfException) {
            backToTheForm(request, response);
        } else {
            response.sendError(exists(request) ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Nothing was carried out. The page of the form, after signing in where that is needed, shows again what was typed. */
    private void backToTheForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null || !acceptsPages(request) || !TypedForms.ours(request)) {
            response.sendError(SESSION_EXPIRED);
            return;
        }
        String page = pages.of(request);
        TypedForms.keep(request, page, clock.instant());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + page);
    }

    private static void openThePage(HttpServletRequest request, HttpServletResponse response) {
        request.getSession().setAttribute(ENDED, true);
        response.setHeader("HX-Redirect", request.getRequestURI());
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private String hint(HttpServletRequest request) {
        if (TypedForms.kept(request, clock.instant()).isPresent()) {
            return "?hint=" + LoginHint.FORM;
        }
        HttpSession session = request.getSession(false);
        boolean ended = session != null && session.getAttribute(ENDED) != null;
        return ended || hadSession(request) ? "?hint=" + LoginHint.SESSION : "";
    }

    /** Routes that nobody declared are denied; where there is none at all, that is what people should hear. */
    private boolean exists(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            return routes.getHandler(request) != null;
        } catch (HttpRequestMethodNotSupportedException otherMethod) {
            return true;
        } catch (Exception unclear) {
            return true;
        }
    }

    private static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    /** Maps and scripts ask for other things, which a page to sign in would only confuse. */
    static boolean acceptsPages(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null
                || accept.contains("text/html")
                || (accept.contains("*/*") && !request.getServletPath().endsWith(".json"));
    }
}
