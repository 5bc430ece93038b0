package org.sira.api.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats english = Messages.in(Language.EN).formats();
    private final Formats french = Messages.in(Language.FR).formats();

    @Test
    void numbersFollowTheLanguage() {
        assertThat(english.number(12_345.678, 1)).isEqualTo("12,345.7");
        assertThat(french.number(12_345.678, 1)).isEqualTo("12\u00a0345,7");
    }

    @Test
    void aShareIsNeverRoundedUpToAll() {
        assertThat(english.percent(0.99999)).isEqualTo("99.9%");
        assertThat(french.percent(1)).isEqualTo("100,0\u00a0%");
    }

    @Test
    void datesNameTheMonth() {
        assertThat(english.date(LocalDate.of(2026, 3, 9))).isEqualTo("9 Mar 2026");
        assertThat(french.date(LocalDate.of(2026, 3, 9))).isEqualTo("9 mars 2026");
    }

    @Test
    void daysSayMonthAndYearOnce() {
        assertThat(english.days(LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 11)))
                .isEqualTo("5 – 11 May 2026");
        assertThat(french.days(LocalDate.of(2026, 4, 29), LocalDate.of(2026, 5, 5)))
                .isEqualTo("29 avr. – 5 mai 2026");
        assertThat(english.days(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 4)))
                .isEqualTo("29 Dec 2026 – 4 Jan 2027");
        assertThat(french.days(LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 5)))
                .isEqualTo("5 mai 2026");
    }

    @Test
    void momentsOfAPlanNameTheDayOfTheWeek() {
        assertThat(english.dateTime(LocalDateTime.of(2026, 3, 9, 7, 5))).isEqualTo("Mon 9 Mar 07:05");
        assertThat(french.dateTime(LocalDateTime.of(2026, 3, 9, 7, 5))).isEqualTo("lun. 9 mars 07:05");
    }

    @Test
    void elapsedTimeIsMinutesAndSeconds() {
        assertThat(english.elapsed(Duration.ofSeconds(125))).isEqualTo("2:05");
    }

    @Test
    void everyFrenchLocaleSpeaksFrenchAndAllOthersEnglish() {
        assertThat(Language.of(Locale.forLanguageTag("fr-ML"))).isEqualTo(Language.FR);
        assertThat(Language.of(Locale.forLanguageTag("bm-ML"))).isEqualTo(Language.EN);
    }
}
