package org.sira.ingest.place;

import java.util.List;
import java.util.Optional;
import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/**
 * A thing that a text may mean.
 *
 * @param parent where it lies, empty when not known
 * @param score how likely, from 0 to 1; scores of different reasons compare
 */
public record Candidate(String id, String name, String parent, double score, Reason reason) {

    private static final double LEAST_SCORE = 0.8;
    private static final double LEAST_LEAD = 0.15;

    public Candidate {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score is %s; expected 0 to 1".formatted(score));
        }
    }

    /** What speaks for it. */
    public enum Reason implements Worded {
        P_CODE(Words.of("p-code de son cercle", "p-code of its cercle")),
        EXACT(Words.of("même nom", "same name")),
        ALIAS(Words.of("autre nom du même lieu", "other name of the same place")),
        SPELLING(Words.of("orthographe proche", "similar spelling")),
        LOST_ZERO(Words.of("zéro perdu au début", "zero lost in front")),
        NEAR(Words.of("proche des coordonnées de la ligne", "near the coordinates of the row"));

        @SuppressWarnings("ImmutableEnumChecker") // Words never change.
        private final Words words;

        Reason(Words words) {
            this.words = words;
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** The first one, where it is likely enough to be suggested and no other comes near it. */
    public static Optional<Candidate> outstanding(List<Candidate> candidates) {
        return candidates.stream()
                .limit(1)
                .filter(first -> first.score() >= LEAST_SCORE)
                .filter(first ->
                        candidates.stream().skip(1).allMatch(other -> other.score() <= first.score() - LEAST_LEAD))
                .findFirst();
    }

    /** As people are shown it: Kolondiéba (KOL), Bougouni. */
    public String shown() {
        String called = name.equals(id) ? id : name + " (" + id + ")";
        return parent.isEmpty() ? called : called + ", " + parent;
    }
}
