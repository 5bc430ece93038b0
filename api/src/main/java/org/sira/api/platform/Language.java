package org.sira.api.platform;

import java.util.Locale;

/** A language that Sira speaks. */
public enum Language {
    EN(Locale.ENGLISH),
    FR(Locale.FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** French for every French-speaking locale, English for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(FR.locale.getLanguage()) ? FR : EN;
    }
}
