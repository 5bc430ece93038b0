package org.sira.ingest.place;

import org.sira.ingest.place.AdminArea.Level;

/**
 * How what a row says of where a place lies goes with what the Places sheets say.
 *
 * @param level of the area in which they differ; {@code CERCLE} where they do not
 */
public record Agreement(Kind kind, Level level) {

    public static final Agreement SAME = new Agreement(Kind.SAME, Level.CERCLE);

    /** Whether both mean the same ground. */
    public enum Kind {
        /** As far as both tell. */
        SAME,
        /** The row follows the division of 2016, the Places sheets another one. */
        BY_DIVISION_OF_2016,
        /** The row follows the division of 2023, the Places sheets another one. */
        BY_DIVISION_OF_2023,
        /** They contradict each other. */
        OTHER;

        static Kind by(Division division) {
            return division == Division.OF_2016 ? BY_DIVISION_OF_2016 : BY_DIVISION_OF_2023;
        }
    }

    boolean samePlace() {
        return kind != Kind.OTHER;
    }
}
