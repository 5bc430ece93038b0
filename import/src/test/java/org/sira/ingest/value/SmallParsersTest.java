package org.sira.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallParsersTest {

    @ParameterizedTest
    @CsvSource({
        "06:30, 06:30",
        "6h30, 06:30",
        "6 h 30, 06:30",
        "22h, 22:00",
        "18 H, 18:00",
        "22:00:00, 22:00",
        "24:00, 00:00",
        "à 5h05, 05:05"
    })
    void readsTimes(String text, LocalTime time) {
        assertThat(TimeText.parse(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "12:60", "midi", "12", "0630"})
    void findsNoTimeInAnythingElse(String text) {
        assertThat(TimeText.parse(text)).isEmpty();
    }

    @Test
    void aTimeMayBeAFractionOfADay() {
        assertThat(TimeText.of(new CellValue.Numeric(0.2708333, false))).contains(LocalTime.of(6, 30));
        assertThat(TimeText.of(new CellValue.Moment(LocalDateTime.of(1899, 12, 31, 22, 0))))
                .contains(LocalTime.of(22, 0));
        assertThat(TimeText.of(new CellValue.Numeric(6.5, false))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9000/9000/8000 | 9000 9000 8000",
                "4x9000 | 9000 9000 9000 9000",
                "2 × 9 000 L / 8000 | 9000 9000 8000",
                "9 m³ + 8 m³ | 9000 8000",
                "9.000/9,000 | 9000 9000",
                "33000 | 33000"
            })
    void readsCompartments(String text, String litres) {
        List<Double> expected =
                List.of(litres.split(" ", -1)).stream().map(Double::valueOf).toList();
        assertThat(CompartmentText.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trois", "9000/", "0x9000", "99x9000", "9000 kg", "-9000", "9000//8000"})
    void findsNoCompartmentsInAnythingElse(String text) {
        assertThat(CompartmentText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11,418 | 11.418",
                "-6.893 | -6.893",
                "−6,893° | -6.893",
                "7,483 O | -7.483",
                "W 7.483 | -7.483",
                "11°25'05\" N | 11.418056",
                "7° 28′ 59″ W | -7.483056",
                "11° 25.08' N | 11.418",
                "95 | 95"
            })
    void readsCoordinates(String text, double degrees) {
        assertThat(CoordinateText.parse(text))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(degrees, within(1e-6)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nord", "11°75'", "N 11 N", "11,418,2", "1234"})
    void findsNoCoordinateInAnythingElse(String text) {
        assertThat(CoordinateText.parse(text)).isEmpty();
    }

    @Test
    void readsYesAndNoInBothLanguages() {
        for (String yes : List.of("oui", "OUI ", "Yes", "x", "1", "vrai", "✓")) {
            assertThat(YesNo.of(new CellValue.Text(yes))).as(yes).contains(true);
        }
        for (String no : List.of("non", "No", "0", "FALSE")) {
            assertThat(YesNo.of(new CellValue.Text(no))).as(no).contains(false);
        }
        assertThat(YesNo.of(new CellValue.Numeric(1, false))).contains(true);
        assertThat(YesNo.of(new CellValue.Text("peut-être"))).isEmpty();
    }

    @Test
    void countsDaysLikeSpreadsheets() {
        assertThat(ExcelSerial.toDateTime(1, false)).contains(LocalDateTime.of(1900, 1, 1, 0, 0));
        assertThat(ExcelSerial.toDateTime(59, false)).contains(LocalDateTime.of(1900, 2, 28, 0, 0));
        assertThat(ExcelSerial.toDateTime(61, false)).contains(LocalDateTime.of(1900, 3, 1, 0, 0));
        assertThat(ExcelSerial.toDateTime(45985.2708333333, false)).contains(LocalDateTime.of(2025, 11, 24, 6, 30));
        assertThat(ExcelSerial.toDateTime(0, true)).contains(LocalDateTime.of(1904, 1, 1, 0, 0));
        assertThat(ExcelSerial.toDateTime(1e9, false)).isEmpty();
        assertThat(ExcelSerial.toDateTime(Double.NaN, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"t, T", "Tonnes, T", "KG, KG", "L, LITRE", "litres, LITRE", "m³, M3", "m3, M3", "l/100km, L_PER_100_KM"
    })
    void knowsUnits(String text, Unit unit) {
        assertThat(Unit.named(text)).contains(unit);
    }

    @Test
    void convertsWithinADimensionOnly() {
        assertThat(Unit.T.convert(12.5, Unit.KG)).isEqualTo(12_500);
        assertThat(Unit.M3.convert(1.5, Unit.LITRE)).isEqualTo(1_500);
        assertThat(Unit.PERCENT.convert(25, Unit.SHARE)).isEqualTo(0.25);
        assertThat(Unit.named("sacs")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.T.convert(1, Unit.LITRE));
    }

    @Test
    void spellingsDifferInLettersAndDigitsOnly() {
        assertThat(Spelling.key("N'Golodiana")).isEqualTo(Spelling.key("NGOLODIANA"));
        assertThat(Spelling.key("Kolondiéba ")).isEqualTo(Spelling.key("kolondieba"));
        assertThat(Spelling.key("M\uFFFDPessoba")).isEqualTo(Spelling.key("M’Pessoba"));
        assertThat(Spelling.key("PDI – Ménages")).isEqualTo("pdimenages");
        assertThat(Spelling.key("Volume m³")).isEqualTo("volumem3");
        assertThat(Spelling.idKey("ML-10")).isNotEqualTo(Spelling.idKey("ML10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ND", "n.d.", "N/A", "-", "–", "?", "nan", "Not available", "Non renseigné"})
    void knowsWaysToSayUnknown(String text) {
        assertThat(Spelling.saysUnknown(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "Nara", "✓", "N'Dolo"})
    void takesOtherTextsAtTheirWord(String text) {
        assertThat(Spelling.saysUnknown(text)).isFalse();
    }
}
