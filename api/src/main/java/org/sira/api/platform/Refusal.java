package org.sira.api.platform;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/**
 * Something that a person asked for and that cannot be done, for a reason that the person can do something about. Its
 * words are in the texts of the feature that refuses.
 */
public final class Refusal extends RuntimeException implements MessageSourceResolvable {

    /** Which kind of answer it is. */
    public enum Kind {
        /** What was asked for is not there, or not any more. */
        NOT_FOUND,
        /** The person must change what was given. */
        INPUT,
        /** Things have changed meanwhile: somebody else was quicker. */
        CONFLICT,
        /** This person may not; another one may. */
        FORBIDDEN
    }

    private final Kind kind;
    private final String key;
    private final List<Object> arguments;

    /**
     * @param key of the words in the texts of the feature
     * @param arguments that the words speak of
     */
    public Refusal(Kind kind, String key, Object... arguments) {
        super(kind + " " + key);
        this.kind = kind;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }

    @Override
    public String[] getCodes() {
        return new String[] {key};
    }

    @Override
    public Object[] getArguments() {
        return arguments.toArray();
    }
}
