package org.sira.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2025", "3-4-2025", "03.04.25", "03 04 2025", "03/04/2025 06:30"})
    void doesNotTellTheOrderOfTwoNumbers(String text) {
        assertThat(DateReading.of(text)).isInstanceOfSatisfying(DateReading.Digits.class, digits -> {
            assertThat(digits.ambiguous()).isTrue();
            assertThat(digits.dayFirst().map(DateText::date)).contains(LocalDate.of(2025, 4, 3));
            assertThat(digits.monthFirst().map(DateText::date)).contains(LocalDate.of(2025, 3, 4));
        });
    }

    @ParameterizedTest
    @CsvSource({"24/11/2025, true", "11/24/2025, false", "29/02/2024, true"})
    void tellsTheOrderWhereOneNumberIsNoMonth(String text, boolean dayFirst) {
        assertThat(DateReading.of(text)).isInstanceOfSatisfying(DateReading.Digits.class, digits -> {
            assertThat(digits.dayFirst().isPresent()).isEqualTo(dayFirst);
            assertThat(digits.monthFirst().isPresent()).isEqualTo(!dayFirst);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-03-04", "2025/03/04", "2025-03-04T00:00:00", "05/05/2025", "4 mars 2025", "March 4, 2025"})
    void isCertainWhereTheOrderMakesNoDifference(String text) {
        assertThat(DateReading.of(text)).isInstanceOf(DateReading.Certain.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24–26/11/2025",
                "24-26/11/2025",
                "24/11/2025 - 26/11/2025",
                "24/11/2025-26/11/2025",
                "24/11 au 26/11/2025",
                "28 nov. au 3 décembre 2025",
                "du 24 au 26 novembre 2025",
                "Du 1er au 3 décembre 2025",
                "from 24 to 26 November 2025",
                "24 et 25 novembre 2025",
                "2013-12-13/2013-12-14",
                "2025-11-24 – 2025-11-26",
                "2025-11-24 au 2025-11-26"
            })
    void recognisesPeriods(String text) {
        assertThat(DateReading.of(text)).isEqualTo(new DateReading.Period());
    }

    @ParameterizedTest
    @CsvSource({
        "octobre-25, 2025-10",
        "octobre 2025, 2025-10",
        "oct. 2025, 2025-10",
        "févr-26, 2026-02",
        "10/2025, 2025-10",
        "2025-10, 2025-10"
    })
    void recognisesMonths(String text, YearMonth month) {
        assertThat(DateReading.of(text)).isEqualTo(new DateReading.Month(month));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bientôt", "31/02/2025", "13/13/2025", "2025", "24/11", "2025-13", "24/11/1899", "99 xyz 25"
            })
    void findsNoDateInAnythingElse(String text) {
        assertThat(DateReading.of(text)).isEqualTo(new DateReading.None());
    }

    /** A date in digits is read back in the order in which it was written, and as one of two days at most. */
    @Test
    void readsBackBothOrders() {
        Random random = new Random(20251124);
        for (int round = 0; round < 3_000; round++) {
            LocalDate date = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000));
            char separator = "/-. ".charAt(random.nextInt(4));
            String dayFirst = "%d%c%02d%c%d"
                    .formatted(date.getDayOfMonth(), separator, date.getMonthValue(), separator, date.getYear());
            String monthFirst = "%02d%c%d%c%d"
                    .formatted(date.getMonthValue(), separator, date.getDayOfMonth(), separator, date.getYear());
            assertThat(inOrder(DateReading.of(dayFirst), true)).as(dayFirst).contains(date);
            assertThat(inOrder(DateReading.of(monthFirst), false))
                    .as(monthFirst)
                    .contains(date);
        }
    }

    private static Optional<LocalDate> inOrder(DateReading reading, boolean dayFirst) {
        if (reading instanceof DateReading.Certain certain) {
            return Optional.of(certain.date().date());
        }
        DateReading.Digits digits = (DateReading.Digits) reading;
        return (dayFirst ? digits.dayFirst() : digits.monthFirst()).map(DateText::date);
    }
}
