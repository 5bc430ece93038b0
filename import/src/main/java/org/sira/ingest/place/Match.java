package org.sira.ingest.place;

import java.util.List;

/** What a text in a cell may refer to. */
public sealed interface Match {

    /**
     * One thing.
     *
     * @param parent the one it lies in, empty when not known
     * @param otherParent whether the text was said to lie in a different parent
     */
    record Found(String id, String parent, boolean otherParent) implements Match {}

    /** Nothing; {@code candidates} are spelt alike, the likeliest first. */
    record Unknown(List<String> candidates) implements Match {

        public Unknown {
            candidates = List.copyOf(candidates);
        }
    }

    /** Several things of this name, each told apart by its parent and id. */
    record Ambiguous(List<String> matches) implements Match {

        public Ambiguous {
            matches = List.copyOf(matches);
        }
    }
}
