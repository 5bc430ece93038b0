package org.sira.ingest.dataset;

/** A sheet that was not read. */
public record IgnoredSheet(String file, String sheet, Reason reason) {

    /** Why not. */
    public enum Reason {
        /** No row of its first 25 has the headings of any kind of sheet. */
        NO_KNOWN_HEADINGS,
        EMPTY,
        HIDDEN,
        /** A person wants it left out. */
        BY_CHOICE,
        /** A chart or a dialogue. */
        NO_CELLS
    }
}
