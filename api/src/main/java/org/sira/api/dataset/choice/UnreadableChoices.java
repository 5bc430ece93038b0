package org.sira.api.dataset.choice;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** A file that is no {@code choices.json}, or one of another version. */
public final class UnreadableChoices extends RuntimeException {

    /** What is wrong with it. */
    public enum Kind {
        DAMAGED,
        OTHER_VERSION
    }

    private final Kind kind;
    private final String found;

    UnreadableChoices(JacksonException damaged) {
        super(damaged);
        this.kind = Kind.DAMAGED;
        this.found = damaged.getPath().stream()
                .map(part -> part.getPropertyName() == null ? String.valueOf(part.getIndex()) : part.getPropertyName())
                .collect(Collectors.joining("."));
    }

    UnreadableChoices(int version) {
        super("version " + version);
        this.kind = Kind.OTHER_VERSION;
        this.found = String.valueOf(version);
    }

    public Kind kind() {
        return kind;
    }

    /** Where it is damaged, such as {@code choices.edits.0.where}, empty when that is not known; or its version. */
    public String found() {
        return found;
    }
}
