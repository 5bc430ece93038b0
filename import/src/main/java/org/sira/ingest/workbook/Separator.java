package org.sira.ingest.workbook;

import java.util.Arrays;
import java.util.Optional;
import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** What stands between the cells of a text file; the likelier come first. */
public enum Separator implements Worded {
    SEMICOLON(';', Words.of("points-virgules", "semicolons")),
    COMMA(',', Words.of("virgules", "commas")),
    TAB('\t', Words.of("tabulations", "tabs")),
    BAR('|', Words.of("barres verticales", "vertical bars")),
    /** It has one column; by a character that no text holds. */
    NONE('\u001F', Words.of("une seule colonne", "a single column"));

    private final char character;

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    Separator(char character, Words words) {
        this.character = character;
        this.words = words;
    }

    static Optional<Separator> of(char character) {
        return Arrays.stream(values())
                .filter(separator -> separator.character == character)
                .findFirst();
    }

    char character() {
        return character;
    }

    @Override
    public Words words() {
        return words;
    }
}
