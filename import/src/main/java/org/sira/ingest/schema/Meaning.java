package org.sira.ingest.schema;

/** What a column of a header means, and by what it is known. */
record Meaning(Rank rank, Heard heard, HeadingText heading) {

    /** From the weakest to the strongest: of two columns for one field the one that is known better is read. */
    enum Rank {
        /** By its own cell, whatever stands above it. */
        HEADING,
        /** Together with a band above. */
        BAND,
        TAG,
        /** By a tag, and the heading says the same. */
        TAG_AND_HEADING
    }

    Field field() {
        return heard.field();
    }
}
