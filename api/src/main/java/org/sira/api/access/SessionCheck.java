package org.sira.api.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the sessions of people whose account was locked or changed since, and of all after half a day. */
final class SessionCheck extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(12);

    private final AccountStore store;
    private final DemoMode demo;
    private final Clock clock;

    SessionCheck(AccountStore store, DemoMode demo, Clock clock) {
        this.store = store;
        this.demo = demo;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SiraUser user && !valid(user)) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean valid(SiraUser user) {
        if (user.signedInAt().plus(LONGEST).isBefore(clock.instant())) {
            return false;
        }
        return user.demo() ? demo.on() : store.stillValid(user.login(), user.role(), user.signedInAt());
    }
}
