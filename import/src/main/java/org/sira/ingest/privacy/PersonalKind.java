package org.sira.ingest.privacy;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** What tells of a person. The words are said in the plural. */
enum PersonalKind implements Worded {
    NAME(Words.of("noms de personnes", "names of persons")),
    PHONE(Words.of("numéros de téléphone", "telephone numbers")),
    EMAIL(Words.of("adresses e-mail", "e-mail addresses")),
    PAPERS(Words.of("numéros de pièces d’identité ou de permis", "numbers of identity papers or licences"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    PersonalKind(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
