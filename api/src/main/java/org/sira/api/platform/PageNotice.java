package org.sira.api.platform;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One sentence on top of the page that follows a change, which says what became of it.
 *
 * @param key of its words
 * @param argument that the words speak of, if any
 * @param tone {@code good}, {@code warn} or {@code bad}
 */
public record PageNotice(String key, @Nullable String argument, String tone) implements Serializable {

    public static PageNotice good(String key, @Nullable String argument) {
        return new PageNotice(key, argument, "good");
    }

    public static PageNotice bad(String key, @Nullable String argument) {
        return new PageNotice(key, argument, "bad");
    }

    /** Shows it on the page to which a controller redirects. */
    public void on(RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", this);
    }
}
