package org.sira.ingest.place;

import org.sira.ingest.value.Worded;
import org.sira.ingest.value.Words;

/**
 * A thing that a text may mean.
 *
 * @param parent where it lies, empty when not known
 * @param score how likely, from 0 to 1; scores of different reasons compare
 */
public record Candidate(String id, String name, String parent, double score, Reason reason) {

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

    /** As people are shown it: Kolondiéba (KOL), Bougouni. */
    public String shown() {
        String called = name.equals(id) ? id : name + " (" + id + ")";
        return parent.isEmpty() ? called : called + ", " + parent;
    }
}
