package org.sira.api.platform;

/** What Sira says, and how it writes numbers and times, in one language. */
public final class Messages extends Texts {

    /** The base name of the bundle. */
    public static final String BUNDLE = "org.sira.api.platform.messages";

    private final Formats formats;

    private Messages(Language language) {
        super(BUNDLE, language);
        this.formats = new Formats(language);
    }

    public static Messages in(Language language) {
        return new Messages(language);
    }

    public Formats formats() {
        return formats;
    }

    /** What people call a constant, such as "Border entry" for {@code PlaceKind.BORDER_ENTRY}. */
    public String name(Enum<?> constant) {
        return text(key(constant));
    }

    static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
