package org.sira.ingest.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private final Register places = new Register();

    @BeforeEach
    void somePlaces() {
        places.add("KOL", "Kolondiéba", new Register.Parent("Kolondiéba", "ML0303"));
        places.add("KAD", "Kadiana", new Register.Parent("Kadiana", ""));
        places.add("DO1", "Dogo", new Register.Parent("Bougouni", "ML0301"));
        places.add("DO2", "Dogo", new Register.Parent("Youwarou", "ML0508"));
        places.add("ML-10", "Taoudénit", Register.Parent.NONE);
    }

    @Test
    void findsByIdAndByNameInAnyUsualSpelling() {
        assertThat(places.find("kol", "")).isEqualTo(new Match.Found("KOL", "Kolondiéba", false));
        assertThat(places.find("KOLONDIEBA", "")).isEqualTo(new Match.Found("KOL", "Kolondiéba", false));
        assertThat(places.find("Taoudenit", "")).isEqualTo(new Match.Found("ML-10", "", false));
    }

    @Test
    void keepsThePunctuationOfCodes() {
        assertThat(places.find("ML10", "")).isInstanceOf(Match.Unknown.class);
    }

    @Test
    void tellsOneNameApartByNameOrCodeOfTheCercle() {
        assertThat(places.find("Dogo", "Youwarou")).isEqualTo(new Match.Found("DO2", "Youwarou", false));
        assertThat(places.find("Dogo", "ML0301")).isEqualTo(new Match.Found("DO1", "Bougouni", false));
        assertThat(places.find("Dogo", ""))
                .isInstanceOfSatisfying(
                        Match.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.matches())
                                .containsExactly("Dogo (DO1), Bougouni", "Dogo (DO2), Youwarou"));
        assertThat(places.find("Dogo", "Sikasso")).isInstanceOf(Match.Ambiguous.class);
    }

    @Test
    void findsTheOnlyOneOfItsNameEvenInAnotherCercle() {
        assertThat(places.find("Kadiana", "Kolondiéba")).isEqualTo(new Match.Found("KAD", "Kadiana", true));
    }

    @Test
    void offersUpToThreeLikelyNamesBestFirst() {
        assertThat(places.find("Qadiana", "")).isEqualTo(new Match.Unknown(List.of("Kadiana (KAD), Kadiana")));
        assertThat(places.find("Dogoo", "Youwarou"))
                .isEqualTo(new Match.Unknown(List.of("Dogo (DO2), Youwarou", "Dogo (DO1), Bougouni")));
        assertThat(places.find("Tombouctou", "")).isEqualTo(new Match.Unknown(List.of()));
    }

    @Test
    void countsAnExchangeOfNeighboursAsOneStep() {
        assertThat(Likeness.distance("kadiana", "kaidana")).isEqualTo(1);
        assertThat(Likeness.distance("kadiana", "qadiana")).isEqualTo(1);
        assertThat(Likeness.distance("", "abc")).isEqualTo(3);
        assertThat(Likeness.of("abcd", "abcd")).isEqualTo(1);
        assertThat(Likeness.of("abcd", "abce")).isEqualTo(0.75);
    }
}
