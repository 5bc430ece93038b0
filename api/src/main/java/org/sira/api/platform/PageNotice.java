package org.sira.api.platform;

import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One sentence on top of the page that follows a change, which says what became of it.
 *
 * @param key of its words
 * @param arguments that the words speak of
 * @param tone {@code good}, {@code warn} or {@code bad}
 */
@SuppressWarnings("ArrayRecordComponent") // Read once by a template, never compared.
public record PageNotice(String key, Object[] arguments, String tone) implements Serializable {

    public static PageNotice good(String key, Object... arguments) {
        return new PageNotice(key, arguments, "good");
    }

    public static PageNotice warn(String key, Object... arguments) {
        return new PageNotice(key, arguments, "warn");
    }

    public static PageNotice bad(String key, Object... arguments) {
        return new PageNotice(key, arguments, "bad");
    }

    public static PageNotice of(Refusal refusal) {
        return bad(refusal.key(), refusal.getArguments());
    }

    /** Whether nothing was done. */
    public boolean refuses() {
        return tone.equals("bad");
    }

    /** Shows it on the page to which a controller redirects. */
    public void on(RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", this);
    }
}
