package org.sira.ingest.place;

import java.util.List;

/** What a text in a cell may refer to. */
public sealed interface Match {

    /**
     * One thing.
     *
     * @param parent the one it lies in
     * @param agreement with where the text was said to lie
     */
    record Found(String id, Parent parent, Agreement agreement) implements Match {}

    /** Nothing; {@code candidates} are at most three things that may be meant, the likeliest first. */
    record Unknown(List<Candidate> candidates) implements Match {

        public Unknown {
            candidates = List.copyOf(candidates);
        }
    }

    /** Several things of this name, each told apart by its parent and id. */
    record Ambiguous(List<Candidate> matches) implements Match {

        public Ambiguous {
            matches = List.copyOf(matches);
        }
    }

    /** The things that may be meant where it is not clear, as people are shown them. */
    default List<String> shown() {
        if (this instanceof Unknown unknown) {
            return unknown.candidates().stream().map(Candidate::shown).toList();
        }
        return this instanceof Ambiguous ambiguous
                ? ambiguous.matches().stream().map(Candidate::shown).toList()
                : List.of();
    }
}
