package org.sira.ingest.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sira.ingest.place.AdminArea.Level;
import org.sira.ingest.place.Agreement.Kind;
import org.sira.ingest.place.Candidate.Reason;
import org.sira.ingest.value.Point;

class RegisterTest {

    private final Register places = new Register(Divisions.ofMali());

    @BeforeEach
    void somePlaces() {
        places.add("KOL", "Kolondiéba", new Parent("Kolondiéba", "ML0303", "Bougouni"));
        places.add("KAD", "Kadiana", new Parent("Kadiana", "", "Bougouni"));
        places.add("DO1", "Dogo", new Parent("Bougouni", "ML0301", "Bougouni"));
        places.add("DO2", "Dogo", new Parent("Youwarou", "ML0508", "Mopti"));
        places.add("NGO", "N'Golodiana", new Parent("Kolondiéba", "ML0303", "Bougouni"));
        places.add("MPS", "M'Pessoba", new Parent("Koutiala", "ML0304", "Sikasso"));
        places.add("SIK", "Sikasso", new Parent("Sikasso", "ML0305", "Sikasso"));
        places.add("SEG", "Ségou", new Parent("Ségou", "ML0406", "Ségou"));
        places.add("TBU", "Tombouctou", new Parent("Tombouctou", "", "Tombouctou"));
        places.add("ML-10", "Taoudénit", Parent.NONE);
        places.add("0301", "Puits 7", Parent.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "kol, KOL",
        "KOLONDIEBA, KOL",
        "Kolon-diéba, KOL",
        "Ngolodiana, NGO",
        "N’Golodiana, NGO",
        "M\uFFFDPessoba, MPS",
        "Segou, SEG",
        "Sicasso, SIK",
        "Timbuktu, TBU",
        "Taoudenit, ML-10",
        "Taoudenni, ML-10",
        "ml-10, ML-10"
    })
    void findsByIdAndByNameInAnyUsualSpellingOrLanguage(String text, String id) {
        assertThat(places.find(text, Whereabouts.UNTOLD))
                .isInstanceOfSatisfying(
                        Match.Found.class, found -> assertThat(found.id()).isEqualTo(id));
    }

    @ParameterizedTest
    @CsvSource({
        "Kolondièb, KOL, 0.9",
        "Kolondi\uFFFDba, KOL, 0.95",
        "Kolondi??ba, KOL, 0.95",
        "S?gou, SEG, 0.95",
        "Qadiana, KAD, 0.857",
        "Tomboucou, TBU, 0.9"
    })
    void offersWhatIsSpeltAlikeButTakesNoneOfIt(String text, String id, double score) {
        Candidate first = candidates(text, "").get(0);
        assertThat(first.id()).isEqualTo(id);
        assertThat(first.score()).isEqualTo(score, within(0.01));
        assertThat(first.reason()).isEqualTo(Reason.SPELLING);
    }

    @Test
    void keepsThePunctuationOfCodes() {
        assertThat(places.find("ML10", Whereabouts.UNTOLD)).isInstanceOf(Match.Unknown.class);
        assertThat(places.find("ML.10", Whereabouts.UNTOLD)).isInstanceOf(Match.Unknown.class);
    }

    @Test
    void tellsOneNameApartByNameOrCodeOfTheCercle() {
        assertThat(found("Dogo", "Youwarou").id()).isEqualTo("DO2");
        assertThat(found("Dogo", "ML0301").id()).isEqualTo("DO1");
        assertThat(found("Dogo", "Cercle de Bougouni").agreement()).isEqualTo(Agreement.SAME);
        assertThat(places.find("Dogo", Whereabouts.UNTOLD)).isInstanceOfSatisfying(Match.Ambiguous.class, ambiguous -> {
            assertThat(ambiguous.shown()).containsExactly("Dogo (DO1), Bougouni", "Dogo (DO2), Youwarou");
            assertThat(ambiguous.matches()).extracting(Candidate::reason).containsOnly(Reason.EXACT);
        });
        assertThat(places.find("Dogo", Whereabouts.inCercle("Kati"))).isInstanceOf(Match.Ambiguous.class);
    }

    @Test
    void findsTheOnlyOneOfItsNameEvenInAnotherCercle() {
        assertThat(found("Kadiana", "Kati").agreement()).isEqualTo(new Agreement(Kind.OTHER, Level.CERCLE));
        // Bougouni is its region: a column for cercles means the cercle of that name.
        assertThat(found("Kadiana", "Bougouni").agreement()).isEqualTo(new Agreement(Kind.OTHER, Level.CERCLE));
    }

    @ParameterizedTest
    @CsvSource({
        "Kadiana, Kolondiéba, BY_DIVISION_OF_2016", // its cercle before 2023
        "Kolondiéba, Sikasso, BY_DIVISION_OF_2016", // its region before 2023
        "Dogo, Sikasso, BY_DIVISION_OF_2016",
        "Kolondiéba, Fakola, BY_DIVISION_OF_2023", // a cercle made out of it
        "M'Pessoba, Sikasso, OTHER"
    })
    void knowsBothDivisionsOfTheCountry(String text, String cercle, Kind kind) {
        assertThat(found(text, cercle).agreement().kind()).isEqualTo(kind);
    }

    @Test
    void comparesRegionsWithRegions() {
        assertThat(agreement("Kolondiéba", "Région de Bougouni", "Kolondieba")).isEqualTo(Agreement.SAME);
        assertThat(agreement("Kolondiéba", "Sikasso", "Kolondieba"))
                .isEqualTo(new Agreement(Kind.BY_DIVISION_OF_2016, Level.REGION));
        assertThat(agreement("Kolondiéba", "Gao", "Kolondieba")).isEqualTo(new Agreement(Kind.OTHER, Level.REGION));
    }

    @Test
    void offersUpToThreeLikelyOnesBestFirst() {
        assertThat(candidates("Dogoo", "Youwarou")).extracting(Candidate::id).containsExactly("DO2", "DO1");
        assertThat(candidates("Gao", "")).isEmpty();
        for (int i = 0; i < 5; i++) {
            places.add("B" + i, "Banankoro " + i, Parent.NONE);
        }
        assertThat(candidates("Banankoro", "")).hasSize(3);
    }

    @Test
    void offersThePlacesOfACercleByItsCodeTheChiefTownFirst() {
        assertThat(candidates("ML0303", "")).extracting(Candidate::id).containsExactly("KOL", "NGO");
        assertThat(candidates("ML0303", "")).extracting(Candidate::reason).containsOnly(Reason.P_CODE);
    }

    @Test
    void theCoordinatesOfARowSpeakForThePlaceThere() {
        places.add("DO3", "Dogo", Parent.NONE, Optional.of(new Point(11.2, -7.6)));
        places.add("DO4", "Dogo", Parent.NONE, Optional.of(new Point(15.1, -4.2)));
        Whereabouts there = new Whereabouts("", "", Optional.of(new Point(11.21, -7.6)));

        List<Candidate> sameName = ((Match.Ambiguous) places.find("Dogo", there)).matches();
        assertThat(sameName).hasSize(4).first().satisfies(first -> {
            assertThat(first.id()).isEqualTo("DO3");
            assertThat(first.reason()).isEqualTo(Reason.NEAR);
        });
        assertThat(Candidate.outstanding(sameName)).contains(sameName.get(0));

        List<Candidate> otherName = ((Match.Unknown) places.find("Site 12 bis", there)).candidates();
        assertThat(otherName).extracting(Candidate::id).containsExactly("DO3");
        assertThat(Candidate.outstanding(otherName)).isEmpty();
    }

    @Test
    void nearTiesAreNotSuggested() {
        places.add("K1", "Kolonbougou", Parent.NONE);
        places.add("K2", "Kolenbougou", Parent.NONE);
        assertThat(Candidate.outstanding(candidates("Kolanbougou", ""))).isEmpty();
        assertThat(Candidate.outstanding(candidates("Qadiana", "")).map(Candidate::id))
                .contains("KAD");
    }

    @Test
    void knowsThatSpreadsheetsEatZeros() {
        assertThat(candidates("301", ""))
                .first()
                .isEqualTo(new Candidate("0301", "Puits 7", "", 0.95, Reason.LOST_ZERO));
    }

    @Test
    void whatAPersonSaidCountsForMoreThanNamesButNotThanIds() {
        places.addAlias("Dogo", Optional.empty(), "DO2");
        places.addAlias("Kadiana", Optional.empty(), "KOL");
        places.addAlias("KAD", Optional.empty(), "KOL");
        places.addAlias("Qadiana", Optional.of("Sikasso"), "KAD");

        assertThat(found("Dogo", "").id()).isEqualTo("DO2");
        assertThat(found("Dogo", "Bougouni").id()).isEqualTo("DO2");
        assertThat(found("Kadiana", "").id()).isEqualTo("KOL");
        assertThat(found("KAD", "").id()).isEqualTo("KAD");
        assertThat(found("Qadiana", "Sikasso"))
                .isEqualTo(new Match.Found("KAD", found("KAD", "").parent(), Agreement.SAME));
        assertThat(places.find("Qadiana", Whereabouts.UNTOLD)).isInstanceOf(Match.Unknown.class);
    }

    @Test
    void countsAnExchangeOfNeighboursAsOneStep() {
        assertThat(Likeness.distance("kadiana", "kaidana")).isEqualTo(1);
        assertThat(Likeness.distance("kadiana", "qadiana")).isEqualTo(1);
        assertThat(Likeness.distance("", "abc")).isEqualTo(3);
        assertThat(Likeness.of("abcd", "abcd")).isEqualTo(1);
        assertThat(Likeness.of("abcd", "abce")).isEqualTo(0.75);
    }

    private Match.Found found(String text, String cercle) {
        return (Match.Found) places.find(text, Whereabouts.inCercle(cercle));
    }

    private Agreement agreement(String text, String region, String cercle) {
        return ((Match.Found) places.find(text, new Whereabouts(region, cercle, Optional.empty()))).agreement();
    }

    private List<Candidate> candidates(String text, String cercle) {
        return ((Match.Unknown) places.find(text, Whereabouts.inCercle(cercle))).candidates();
    }
}
