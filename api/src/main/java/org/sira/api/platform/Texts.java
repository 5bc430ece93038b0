package org.sira.api.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of one bundle in one language. Values are put in by {@link MessageFormat}; texts use the typographic
 * apostrophe (’), since the plain one is a quote there.
 */
public class Texts {

    private final Language language;
    private final ResourceBundle bundle;

    /** @param bundleName of a bundle whose file without a suffix is English */
    public Texts(String bundleName, Language language) {
        this.language = language;
        this.bundle = bundle(bundleName, language);
    }

    /**
     * The bundle of exactly this language: without a fallback to the language of the machine, which would answer an
     * English speaker in French on a French machine.
     */
    public static ResourceBundle bundle(String bundleName, Language language) {
        Locale locale = language == Language.EN ? Locale.ROOT : language.locale();
        return ResourceBundle.getBundle(
                bundleName,
                locale,
                Texts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text with its values put in, by their place. A number among them is formatted by locale. */
    public String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        // Texts hold no plain apostrophes, so without a brace there is nothing to put in.
        return pattern.indexOf('{') < 0 ? pattern : new MessageFormat(pattern, language.locale()).format(values);
    }
}
