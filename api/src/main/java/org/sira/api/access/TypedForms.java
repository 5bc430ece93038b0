package org.sira.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was typed into a form whose session had ended: in the session that begins with it, for half an hour at most
 * or until something else is sent, and only for the person who typed it. Passwords and tokens are not kept.
 */
final class TypedForms {

    static final Set<String> NEVER_KEPT = Set.of("_csrf", "password", "again", "current");

    static final int MOST_CHARACTERS = 16_384;
    private static final int MOST_VALUES = 512;
    private static final String KEPT = "sira.typed-form";

    private TypedForms() {}

    /** Whether the form may have come from a page of ours: other sites shall not put words into people's mouths. */
    static boolean ours(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return from == null || from.equals("same-origin");
    }

    static void keep(HttpServletRequest request, String page, Instant now) {
        request.getSession().setAttribute(KEPT, typed(request, page, now));
    }

    /** What was kept, whoever sent it: only {@link #own} may be shown. */
    static Optional<TypedForm> kept(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof TypedForm typed && !typed.isOld(now)
                ? Optional.of(typed)
                : Optional.empty();
    }

    /** What was kept of the person who is signed in. */
    static Optional<TypedForm> own(HttpServletRequest request, Instant now) {
        return kept(request, now).filter(typed -> typed.whose().equals(LastPerson.markOf(request)));
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEPT);
        }
    }

    static TypedForm typed(HttpServletRequest request, String page, Instant now) {
        String action = request.getServletPath();
        String whose = LastPerson.markOf(request);
        if (isMultipart(request.getContentType())) {
            return new TypedForm(page, action, Map.of(), TypedForm.Loss.FILES, whose, now);
        }
        Map<String, List<String>> values = new TreeMap<>();
        boolean passwords = false;
        int characters = 0;
        int count = 0;
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (NEVER_KEPT.contains(field.getKey())) {
                passwords |= !field.getKey().equals("_csrf");
                continue;
            }
            for (String value : field.getValue()) {
                characters += field.getKey().length() + value.length();
                count++;
            }
            values.put(field.getKey(), List.of(field.getValue()));
        }
        if (characters > MOST_CHARACTERS || count > MOST_VALUES) {
            return new TypedForm(page, action, Map.of(), TypedForm.Loss.LENGTH, whose, now);
        }
        TypedForm.Loss loss = passwords ? TypedForm.Loss.PASSWORDS : TypedForm.Loss.NOTHING;
        return new TypedForm(page, action, values, loss, whose, now);
    }

    private static boolean isMultipart(@Nullable String contentType) {
        return contentType != null && contentType.startsWith("multipart/");
    }
}
