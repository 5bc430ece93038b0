package org.sira.api.dataset.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an import holds, and what it changes against the version before it.
 *
 * @param before number of that version; 0 where there is none
 * @param withdrawn incidents that their source has taken back since
 */
record VersionDiff(int before, List<Kind> kinds, Optional<Part> withdrawn) {

    /** The rows of one kind; {@code before} is how many there were. */
    record Kind(String name, int before, int after, Part added, Part removed, Part changed) {

        public boolean differs() {
            return !parts().isEmpty();
        }

        /** What there is to tell, the changed rows first. */
        public List<Part> parts() {
            List<Part> parts = new ArrayList<>(List.of(changed, added, removed));
            parts.removeIf(part -> part.count() == 0);
            return parts;
        }
    }

    /**
     * Rows of which the same can be said.
     *
     * @param what this is, for all of them
     * @param count of all; {@code lines} are the first
     */
    record Part(String what, int count, List<Line> lines) {

        Part {
            lines = List.copyOf(lines);
        }

        public int hidden() {
            return count - lines.size();
        }
    }

    /**
     * One row.
     *
     * @param values of it that differ, each in words with what it was and what it is
     */
    record Line(String name, String where, List<String> values) {

        Line {
            values = List.copyOf(values);
        }
    }

    VersionDiff {
        kinds = List.copyOf(kinds);
    }

    public boolean differs() {
        return withdrawn.isPresent() || kinds.stream().anyMatch(Kind::differs);
    }
}
