package org.sira.ingest.problem;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/** What a file may have too much of. */
public enum Limit implements Worded {
    FILE_BYTES(Words.of("octets dans le fichier", "bytes in the file")),
    INFLATED_BYTES(Words.of("octets une fois décompressé", "bytes once unpacked")),
    ENTRY_BYTES(Words.of("octets dans une de ses parties", "bytes in one of its parts")),
    ENTRIES(Words.of("parties dans l'archive", "parts in the archive")),
    SHEETS(Words.of("feuilles", "sheets")),
    ROWS(Words.of("lignes dans une feuille", "rows in a sheet")),
    COLUMNS(Words.of("colonnes", "columns")),
    CELLS(Words.of("cellules", "cells")),
    TEXT_BYTES(Words.of("octets de texte", "bytes of text")),
    CELL_CHARS(Words.of("caractères dans une cellule", "characters in a cell")),
    MARKUP_BYTES(Words.of("octets entre deux balises", "bytes between two tags")),
    FEATURES(Words.of("entités", "features")),
    COORDINATES(Words.of("coordonnées", "coordinates")),
    CROSSINGS(Words.of("croisements de lignes", "crossings of lines")),
    SECONDS(Words.of("secondes de lecture", "seconds to read it"));

    @SuppressWarnings("ImmutableEnumChecker") // Words never change.
    private final Words words;

    Limit(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
