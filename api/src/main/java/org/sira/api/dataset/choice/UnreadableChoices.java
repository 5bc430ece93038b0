package org.sira.api.dataset.choice;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** A file that is no {@code choices.json}, or one of another schema. */
public final class UnreadableChoices extends RuntimeException {

    /** What is wrong with it. */
    public enum Kind {
        DAMAGED,
        OTHER_SCHEMA
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

    UnreadableChoices(String schema) {
        super("schema " + schema);
        this.kind = Kind.OTHER_SCHEMA;
        this.found = schema;
    }

    public Kind kind() {
        return kind;
    }

    /** Where it is damaged, such as {@code choices.edits.0.where}, empty when that is not known; or its schema. */
    public String found() {
        return found;
    }
}
