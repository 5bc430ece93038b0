package org.sira.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-11-24 | 2025-11-24",
                "2025/11/24 | 2025-11-24",
                "24/11/2025 | 2025-11-24",
                "24-11-2025 | 2025-11-24",
                "24.11.25 | 2025-11-24",
                "4/1/2025 | 2025-01-04",
                "24 novembre 2025 | 2025-11-24",
                "1er août 2025 | 2025-08-01",
                "17 oct. 2025 | 2025-10-17",
                "17-févr.-25 | 2025-02-17",
                "lundi 24 nov. 2025 | 2025-11-24",
                "31 January 2023 | 2023-01-31",
                "5 DÉCEMBRE 2025 | 2025-12-05",
                "24\u00A0mai\u00A02025 | 2025-05-24"
            })
    void readsDates(String text, LocalDate date) {
        assertThat(DateText.parse(text)).hasValueSatisfying(found -> {
            assertThat(found.date()).isEqualTo(date);
            assertThat(found.time()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-03-30T00:00:00 | 2017-03-30T00:00",
                "2025-11-24T06:30Z | 2025-11-24T06:30",
                "24/11/2025 06:30 | 2025-11-24T06:30",
                "24/11/2025 à 6h30 | 2025-11-24T06:30",
                "24 nov. 2025 18h | 2025-11-24T18:00"
            })
    void readsDatesWithTimes(String text, LocalDateTime at) {
        assertThat(DateText.parse(text))
                .hasValueSatisfying(found -> assertThat(found.atStart()).isEqualTo(at));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11/24/2025",
                "31/02/2025",
                "octobre-25",
                "octobre 2025",
                "2025",
                "demain",
                "24/11",
                "24/11/2025 tard",
                "24 xyz 2025",
                "24/11/1899"
            })
    void doesNotGuess(String text) {
        assertThat(DateText.parse(text)).isEmpty();
    }

    @Test
    void aDateAloneLastsUntilTheEndOfItsDay() {
        DateText date = DateText.parse("24/11/2025").orElseThrow();
        assertThat(date.atStart()).isEqualTo("2025-11-24T00:00");
        assertThat(date.atEnd()).isEqualTo("2025-11-25T00:00");
        assertThat(DateText.parse("24/11/2025 12:00").orElseThrow().atEnd()).isEqualTo("2025-11-24T12:00");
    }

    @Test
    void aNumberIsADateWhenItIsADayOfOurTimes() {
        // 45985 is 24 November 2025 in the 1900 system, 44523 in the 1904 system.
        assertThat(DateText.of(new CellValue.Numeric(45985, false))
                        .orElseThrow()
                        .date())
                .isEqualTo("2025-11-24");
        assertThat(DateText.of(new CellValue.Numeric(44523, true)).orElseThrow().date())
                .isEqualTo("2025-11-24");
        assertThat(DateText.of(new CellValue.Numeric(12, false))).isEmpty();
        assertThat(DateText.of(new CellValue.Numeric(-5, false))).isEmpty();
        assertThat(DateText.of(new CellValue.Bool(true))).isEmpty();
    }
}
