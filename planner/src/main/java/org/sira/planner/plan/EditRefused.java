package org.sira.planner.plan;

/** An edit makes no sense in the draft as it is; nothing was changed. The message says what and what to do. */
public final class EditRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    EditRefused(String message, Object... values) {
        super(message.formatted(values));
    }
}
