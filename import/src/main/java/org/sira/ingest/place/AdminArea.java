package org.sira.ingest.place;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/**
 * A region or cercle of one division.
 *
 * @param code OCHA's p-code, empty where there is none
 * @param region of a cercle; empty for a region
 * @param formerCercle of 2016, in which a cercle of 2023 lay; empty for others
 */
public record AdminArea(Division division, Level level, String name, String code, String region, String formerCercle) {

    /** How large an area is. */
    public enum Level implements Worded {
        REGION(Words.of("région", "region")),
        CERCLE(Words.of("cercle", "cercle"));

        @SuppressWarnings("ImmutableEnumChecker") // Words never change.
        private final Words words;

        Level(Words words) {
            this.words = words;
        }

        @Override
        public Words words() {
            return words;
        }
    }
}
