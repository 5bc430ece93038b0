package org.sira.api.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page: what the person chose, else what the browser asks for. */
final class Languages implements LocaleResolver {

    private static final String COOKIE = "sira-language";
    private static final Duration LASTS = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> Language.of(request.getLocale())).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            choose(response, Language.of(locale), request.isSecure());
        }
    }

    void choose(HttpServletResponse response, Language language, boolean secure) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, language.name().toLowerCase(Locale.ROOT))
                .path("/")
                .maxAge(LASTS)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(cookie -> Language.of(Locale.forLanguageTag(cookie.getValue())))
                        .findFirst();
    }
}
