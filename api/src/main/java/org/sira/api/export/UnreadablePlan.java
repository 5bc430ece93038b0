package org.sira.api.export;

import org.jspecify.annotations.Nullable;

/** A file that was given as a plan and cannot be read as one. */
public final class UnreadablePlan extends RuntimeException {

    /** What is wrong with it. */
    public enum Kind {
        /** It ends early or holds something else; the place is a line and a column. */
        NOT_JSON,
        /** It is written by another version; the place is the schema that it names. */
        OTHER_SCHEMA,
        /** Something is missing, unknown or of the wrong kind; the place is a path such as /plan/trips/3. */
        NOT_A_WHOLE_PLAN
    }

    private final Kind kind;
    private final String place;

    UnreadablePlan(Kind kind, String place, @Nullable Exception cause) {
        super("%s at %s".formatted(kind, place), cause);
        this.kind = kind;
        this.place = place;
    }

    public Kind kind() {
        return kind;
    }

    public String place() {
        return place;
    }
}
