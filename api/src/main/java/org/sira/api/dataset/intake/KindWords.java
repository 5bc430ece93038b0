package org.sira.api.dataset.intake;

import org.sira.api.platform.Language;
import org.sira.ingest.value.Worded;

/** What kinds of sheets and their columns are called in a person's language. */
final class KindWords {

    private KindWords() {}

    static String of(Worded constant, Language language) {
        return language == Language.FR
                ? constant.words().french()
                : constant.words().english();
    }
}
