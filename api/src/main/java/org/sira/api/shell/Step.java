package org.sira.api.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step in the rail.
 *
 * @param words that say how far it is
 * @param address absent while there is nothing to see
 * @param current whether the page belongs to it
 */
public record Step(StepName name, StepState state, String words, Optional<String> address, boolean current) {

    public int number() {
        return name.ordinal() + 1;
    }

    public @Nullable String url() {
        return address.orElse(null);
    }
}
