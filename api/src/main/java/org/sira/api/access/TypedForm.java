package org.sira.api.access;

import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sira.api.platform.PageNotice;

/**
 * What somebody sent that was not carried out: the session of the page had ended, or it was refused. The page shows it
 * again, so that nothing typed is lost, and the person decides whether to send it again.
 *
 * @param page on which the form stands, with its query, and {@code action} the address to which it was sent
 * @param loss what could not be kept of it
 * @param whose a mark of who sent it, see {@link LastPerson}: only they see it again
 */
record TypedForm(String page, String action, Map<String, List<String>> values, Loss loss, String whose, Instant sentAt)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 2L;

    /** What a form had besides the values that are kept. */
    enum Loss {
        NOTHING,
        PASSWORDS,
        FILES,
        /** More text than is kept. */
        LENGTH
    }

    /** Nobody comes back to a form later. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    TypedForm {
        values = Map.copyOf(values);
    }

    /** Whether the form stands on the page at an address, whatever part of it is shown. */
    boolean on(String path) {
        return page.split("\\?", 2)[0].equals(path);
    }

    boolean isOld(Instant now) {
        return now.isAfter(sentAt.plus(LONGEST));
    }

    PageNotice notice() {
        return PageNotice.warn(
                switch (loss) {
                    case NOTHING -> values.isEmpty() ? "access.again.pressed" : "access.again.typed";
                    case PASSWORDS -> "access.again.passwords";
                    case FILES -> "access.again.files";
                    case LENGTH -> "access.again.length";
                });
    }
}
