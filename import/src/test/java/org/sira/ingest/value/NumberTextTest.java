package org.sira.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5 | 12.5 | ''",
                "12.5 | 12.5 | ''",
                "-6,89 | -6.89 | ''",
                "−6,89 | -6.89 | ''",
                "33 000 | 33000 | ''",
                "33\u00A0000 L | 33000 | L",
                "1\u202F234\u202F567,25 | 1234567.25 | ''",
                "1'234'567 | 1234567 | ''",
                "1.234.567 | 1234567 | ''",
                "1.234,5 t | 1234.5 | t",
                "1,234.5 | 1234.5 | ''",
                "1,234,567 | 1234567 | ''",
                "12,5T | 12.5 | T",
                "25 % | 25 | %",
                "38 L/100 km | 38 | L/100 km",
                "9 m³ | 9 | m³",
                "+7 | 7 | ''",
                "0012 | 12 | ''"
            })
    void readsWhatPeopleWrite(String text, double value, String unit) {
        assertThat(NumberText.parse(text)).hasValueSatisfying(number -> {
            assertThat(number.value()).isEqualTo(value);
            assertThat(number.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "douze",
                "12 50",
                "1,2,3",
                "1.2.3",
                "12,",
                ",5",
                "12-15",
                "--5",
                "1 000 00",
                "12;5",
                "≈ 5"
            })
    void findsNoNumberInAnythingElse(String text) {
        assertThat(NumberText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'12,500', true",
        "'1.234', true",
        "'0,500', false",
        "'1234,500', false",
        "'12,50', false",
        "12 500, false"
    })
    void doubtsOneSeparatorBeforeThreeDigits(String text, boolean doubtful) {
        assertThat(NumberText.parse(text))
                .hasValueSatisfying(number -> assertThat(number.doubtful()).isEqualTo(doubtful));
    }

    /** However a number is written out, with any usual pair of separators, the same number is read back. */
    @Test
    void readsBackNumbersInAllUsualSpellings() {
        Random random = new Random(20251124);
        List<String> separators = List.of("\u00A0,", "\u202F,", " ,", " .", "',", "\u2019.");
        for (int round = 0; round < 5_000; round++) {
            int decimals = random.nextInt(5);
            double magnitude = StrictMath.pow(10, random.nextInt(10));
            double value = new BigDecimal((random.nextDouble() - 0.5) * magnitude)
                    .setScale(decimals, RoundingMode.HALF_EVEN)
                    .doubleValue();
            String pair = separators.get(random.nextInt(separators.size()));
            String text = written(value, decimals, pair.charAt(0), pair.charAt(1));
            assertThat(NumberText.parse(text))
                    .as("%s written as '%s'", value, text)
                    .hasValueSatisfying(number -> assertThat(number.value()).isEqualTo(value));
        }
    }

    /** Separators of other countries are told apart from the fraction once both occur. */
    @Test
    void readsBackPointsAndCommasWhereBothOccur() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            double value = 1_000 + random.nextInt(100_000_000) + random.nextInt(100) / 100.0;
            for (String pair : List.of(".,", ",.")) {
                String text = written(value, 2, pair.charAt(0), pair.charAt(1));
                assertThat(NumberText.parse(text))
                        .as("%s written as '%s'", value, text)
                        .hasValueSatisfying(number -> assertThat(number.value()).isEqualTo(value));
            }
        }
    }

    private static String written(double value, int decimals, char grouping, char fraction) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(grouping);
        symbols.setDecimalSeparator(fraction);
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
