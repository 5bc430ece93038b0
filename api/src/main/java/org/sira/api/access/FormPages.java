package org.sira.api.access;

import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The page on which a form stands: the one at the address to which it is sent, or else the closest one above. Nobody's word
 * is taken for it, so it leads to no other site.
 */
final class FormPages {

    private final RequestMappingHandlerMapping routes;

    FormPages(RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    String of(String action) {
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
