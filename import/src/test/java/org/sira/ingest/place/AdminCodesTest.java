package org.sira.ingest.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sira.ingest.place.AdminArea.Level;
import org.sira.ingest.place.AdminCodes.Meaning;

class AdminCodesTest {

    private final AdminCodes codes = AdminCodes.ofMali();

    @ParameterizedTest
    @CsvSource({
        "ML03, REGION, Sikasso",
        "ML06, REGION, Tombouctou",
        "ML10, REGION, Ménaka",
        "ml0303, CERCLE, Kolondiéba",
        "ML0301, CERCLE, Bougouni"
    })
    void knowsPCodes(String code, Level level, String name) {
        assertThat(codes.meaning(code)).hasValueSatisfying(meaning -> {
            AdminArea area = ((Meaning.PCode) meaning).area();
            assertThat(area.level()).isEqualTo(level);
            assertThat(area.name()).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ML-10, ISO_3166_2, Taoudénit",
        "ML-9, ISO_3166_2, Ménaka",
        "ML-3, ISO_3166_2, Sikasso",
        "ML-BKO, ISO_3166_2, Bamako",
        "ML.06, GEONAMES, Sikasso",
        "ML.03, GEONAMES, Kayes"
    })
    void tellsOtherSystemsApartByTheirPunctuation(String code, CodeSystem system, String region) {
        assertThat(codes.meaning(code)).contains(new Meaning.OfOtherSystem(system, region));
    }

    @ParameterizedTest
    @CsvSource({"303, ML0303", "0303, ML0303"})
    void recognisesWhatASpreadsheetLeavesOfAPCode(String code, String whole) {
        assertThat(codes.meaning(code))
                .hasValueSatisfying(meaning ->
                        assertThat(((Meaning.Shortened) meaning).area().code()).isEqualTo(whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ML", "ML 03", "ML_03", "ML9999", "3", "9999", "BF01"})
    void guessesNothingElse(String code) {
        assertThat(codes.meaning(code)).isEmpty();
    }

    @Test
    void everyCercleLiesInARegionOfItsDivisionAndCameOutOfACercleOfTheOther() {
        var areas = Divisions.ofMali().areas();
        for (AdminArea area : areas) {
            if (area.level() == Level.CERCLE) {
                assertThat(areas)
                        .as(area.name())
                        .anyMatch(region -> region.level() == Level.REGION
                                && region.division() == area.division()
                                && region.name().equals(area.region()));
            }
            if (area.division() == Division.OF_2023 && area.level() == Level.CERCLE) {
                assertThat(areas)
                        .as(area.name())
                        .anyMatch(former -> former.level() == Level.CERCLE
                                && former.division() == Division.OF_2016
                                && former.name().equals(area.formerCercle()));
            }
        }
    }
}
