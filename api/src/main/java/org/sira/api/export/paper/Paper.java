package org.sira.api.export.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The papers of a trip or of a convoy. */
public enum Paper {
    /** For the driver, or the leader of the convoy. */
    SHEET,
    MANIFEST,
    /** Of a trip alone: one for each stop and depot. */
    WAYBILLS,
    /** For authorities and those who coordinate. */
    NOTIFICATION;

    /** As addresses and names of files write it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Paper> of(String slug) {
        return Arrays.stream(values())
                .filter(paper -> paper.slug().equals(slug))
                .findFirst();
    }
}
