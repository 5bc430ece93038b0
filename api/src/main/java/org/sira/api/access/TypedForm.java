package org.sira.api.access;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sira.api.platform.PageNotice;

/**
 * What somebody sent from a page whose session had ended. It was not carried out; the page shows it again, so that
 * nothing typed is lost, and the person decides whether to send it again.
 *
 * @param page on which the form stands, and {@code action} the address to which it was sent
 * @param loss what could not be kept of it
 */
public record TypedForm(String page, String action, Map<String, List<String>> values, Loss loss)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What a form had besides the values that are kept. */
    enum Loss {
        NOTHING,
        PASSWORDS,
        FILES,
        /** More text than is kept. */
        LENGTH
    }

    private static final TypedForm NONE = new TypedForm("", "", Map.of(), Loss.NOTHING);

    public TypedForm {
        values = Map.copyOf(values);
    }

    static TypedForm none() {
        return NONE;
    }

    /** Whether this is what was sent to an address. */
    public boolean sentTo(String address) {
        return action.equals(address);
    }

    /** What was typed into a field of the form that goes to an address; absent where nothing was kept of it. */
    public Optional<String> value(String address, String field) {
        return sentTo(address) ? values.getOrDefault(field, List.of()).stream().findFirst() : Optional.empty();
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
