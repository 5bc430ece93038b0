package org.sira.api.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Who signed in last at a browser, in a cookie that lasts as long as the browser runs: after a session has ended nothing
 * else tells who was at work. It says nothing of what somebody may do.
 */
final class LastPerson {

    private static final String COOKIE = "sira-person";
    private static final String NOBODY = "";

    private LastPerson() {}

    static void remember(HttpServletResponse response, String login, boolean secure) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, mark(login))
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** A mark of whoever is signed in or, after the session, was; empty when nobody was. */
    static String markOf(HttpServletRequest request) {
        Principal present = request.getUserPrincipal();
        if (present != null) {
            return mark(present.getName());
        }
        @Nullable Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? NOBODY : cookie.getValue();
    }

    /** No login, since a cookie is easily read by the next person. */
    private static String mark(String login) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(login.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
