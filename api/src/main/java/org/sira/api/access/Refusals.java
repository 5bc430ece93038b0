package org.sira.api.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    private final RequestMappingHandlerMapping routes;

    Refusals(RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException needed)
            throws IOException {
        String login = hadSession(request) ? "/login?hint=" + LoginHint.SESSION : "/login";
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", request.getContextPath() + login);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!"GET".equals(request.getMethod())) {
            response.sendError(SESSION_EXPIRED);
        } else if (acceptsPages(request)) {
            response.sendRedirect(request.getContextPath() + login);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (denied instanceof CsrfException && path.equals("/login")) {
            response.sendRedirect(request.getContextPath() + "/login?hint=" + LoginHint.SESSION);
        } else if (denied instanceof CsrfException && path.equals("/logout")) {
            response.sendRedirect(request.getContextPath() + "/login?hint=" + LoginHint.SIGNED_OUT);
        } else if (denied instanceof CsrfException) {
            response.sendError(SESSION_EXPIRED);
        } else {
            response.sendError(exists(request) ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
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
