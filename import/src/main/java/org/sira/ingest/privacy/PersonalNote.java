package org.sira.ingest.privacy;

import java.util.Optional;
import org.sira.ingest.value.Spelling;
import org.sira.ingest.value.Words;

/**
 * What tells of persons in a text outside a table, such as a property of a map.
 *
 * @param kind what it tells, in the plural
 * @param masked the whole text with that hidden
 */
public record PersonalNote(Words kind, String masked) {

    public static Optional<PersonalNote> find(String text) {
        String spaced = Spelling.spaced(text);
        return PersonalText.find(spaced).map(kind -> new PersonalNote(kind.words(), PersonalText.masked(spaced)));
    }
}
