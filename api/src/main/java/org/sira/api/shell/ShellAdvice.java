package org.sira.api.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sira.api.access.DemoMode;
import org.sira.api.access.Role;
import org.sira.api.access.SiraUser;
import org.sira.api.guide.FirstSteps;
import org.sira.api.platform.Language;
import org.sira.api.platform.MapTiles;
import org.sira.api.platform.Messages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame, as {@code shell}. */
@ControllerAdvice
class ShellAdvice {

    private static final Pattern OF_OPERATION = Pattern.compile("/operations/(\\d{1,18})(/.*)?");

    private static final Set<String> START = Set.of("/start", "/operations");

    private final WorkOverview overview;
    private final FirstSteps firstSteps;
    private final DemoMode demo;
    private final MapTiles tiles;

    ShellAdvice(WorkOverview overview, FirstSteps firstSteps, DemoMode demo, MapTiles tiles) {
        this.overview = overview;
        this.firstSteps = firstSteps;
        this.demo = demo;
        this.tiles = tiles;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request, Locale locale, @AuthenticationPrincipal @Nullable SiraUser signedIn) {
        Messages messages = Messages.in(Language.of(locale));
        Optional<SiraUser> user = Optional.ofNullable(signedIn);
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher ofOperation = OF_OPERATION.matcher(path);
        return new Shell(
                messages,
                user,
                demo.on(),
                failed ? "/" : withQuery(path, request),
                tiles,
                () -> user.isPresent() && !failed && ofOperation.matches()
                        ? overview.of(Long.parseLong(ofOperation.group(1)), path, locale)
                        : Optional.empty(),
                steps -> user.filter(person -> !failed && person.may(Role.PLANNER))
                        .flatMap(person -> guide(person, path, steps)));
    }

    private Optional<Guide> guide(SiraUser person, String path, List<Step> steps) {
        Optional<Guide> guide = START.contains(path) ? Optional.of(Guide.atStart()) : Guide.on(path, steps);
        return guide.filter(unless -> !firstSteps.hidden(person.login()));
    }

    private static String withQuery(String path, HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || !"GET".equals(request.getMethod()) ? path : path + "?" + query;
    }
}
