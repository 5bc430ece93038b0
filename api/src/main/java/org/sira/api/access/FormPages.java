package org.sira.api.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.sira.api.platform.OwnPages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The page on which a form stands: the one that the browser names, if it is one of ours, or else the one at the address to
 * which it is sent or the closest one above. It leads to no other site.
 */
final class FormPages {

    private final RequestMappingHandlerMapping routes;

    FormPages(RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    String of(HttpServletRequest request) {
        return named(request).orElseGet(() -> above(request.getServletPath()));
    }

    private Optional<String> named(HttpServletRequest request) {
        String referrer = request.getHeader(HttpHeaders.REFERER);
        if (referrer == null) {
            return Optional.empty();
        }
        try {
            URI page = new URI(referrer);
            String path = page.getRawPath();
            String context = request.getContextPath();
            if (path == null || !path.startsWith(context) || !isPage(path.substring(context.length()))) {
                return Optional.empty();
            }
            String address = path.substring(context.length());
            return Optional.of(page.getRawQuery() == null ? address : address + "?" + page.getRawQuery())
                    .filter(own -> OwnPages.of(own).equals(own));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private String above(String action) {
        String path = action;
        while (!path.isEmpty() && !isPage(path)) {
            path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
        return path.isEmpty() ? "/" : path;
    }

    private boolean isPage(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPathPatternsCondition)
                .anyMatch(patterns -> patterns != null && matches(patterns, parsed));
    }

    private static boolean matches(PathPatternsRequestCondition patterns, PathContainer path) {
        return patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
