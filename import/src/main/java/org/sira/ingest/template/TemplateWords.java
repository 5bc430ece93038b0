package org.sira.ingest.template;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.sira.ingest.value.Words;

/** What the templates say, in French or else in English. */
final class TemplateWords {

    private final Locale locale;
    private final ResourceBundle bundle;

    TemplateWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "org.sira.ingest.template.template",
                french() ? Locale.FRENCH : Locale.ROOT,
                TemplateWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    boolean french() {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    String of(Words words) {
        return french() ? words.french() : words.english();
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    boolean says(String key) {
        return bundle.containsKey(key);
    }
}
