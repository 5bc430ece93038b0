package org.sira.ingest.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers and addresses are invented. */
class PersonalTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "76 12 34 56 | PHONE | 7• •• •• ••",
                "66-12-34-56 | PHONE | 6•-••-••-••",
                "50.12.34.56 | PHONE | 5•.••.••.••",
                "+223 76 12 34 56 | PHONE | +2•• •• •• ••…",
                "+22376123456 | PHONE | +2••••••••••",
                "00223 76 12 34 56 | PHONE | 0•••• •• •• ••…",
                "0022376123456 | PHONE | 0••••••••••••",
                "223 76 12 34 56 | PHONE | 2•• •• •• •• •…",
                "+226 70 12 34 56 | PHONE | +2•• •• •• ••…",
                "+225 07 01 02 03 04 | PHONE | +2•• •• •• ••…",
                "+33 6 12 34 56 78 | PHONE | +3• • •• •• ••…",
                "Bac en panne, tél 76 12 34 56 | PHONE | Bac en panne, tél 7• •• •• ••",
                "(76 12 34 56) | PHONE | (7• •• •• ••)",
                "awa.traore@example.org | EMAIL | a••.••••••@•••…",
                "écrire à a@example.ml ou b@example.ml | EMAIL | écrire à a@•••••••.•• ou b@•••••••.••",
                "18503201001001 K | PAPERS | 1•••••••••••••…",
                "1 85 03 2 01 001 001 K | PAPERS | 1 •• •• • •• •…"
            })
    void isFoundAndHidden(String text, PersonalKind kind, String masked) {
        assertThat(PersonalText.isPlain(text)).isFalse();
        assertThat(PersonalText.find(text)).contains(kind);
        assertThat(PersonalText.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "33 000",
                "76 123 456",
                "1 250 000",
                "12500000",
                "76123456",
                "9000/9000/8000",
                "ML0301",
                "ML03010203040506",
                "AB-1234-MD",
                "MLI90001",
                "IRN22059",
                "24/11/2025 06:30",
                "2025-11-24T06:30:00",
                "20251124063000",
                "1763800000",
                "1763800000000",
                "11.418",
                "-7.4830000000000001",
                "11.0894300000000012",
                "+10.75000000",
                "11.418, -7.483",
                "11°25'05\"N",
                "7 28 59",
                "W123456789-12",
                "J 11.41800 -7.48300",
                "INC-2025-76-12-34-56",
                "50 60 70",
                "POINT (90.062732 22.488976)",
                "3f2504e0-4f89-11d3-9a0c-0305e82c3301"
            })
    void isNotFoundInWhatOnlyLooksLikeIt(String text) {
        assertThat(PersonalText.find(text)).isEmpty();
        assertThat(PersonalText.masked(text)).isEqualTo(text);
    }

    @Test
    void hostileTextIsSearchedInNoTime() {
        String digits = "76 12 34 5".repeat(3_000);
        String at = "a.".repeat(15_000) + "@" + "b.".repeat(1_000);

        long startedAt = System.nanoTime();
        PersonalText.masked(digits);
        PersonalText.masked(at);
        PersonalText.masked("1 ".repeat(16_000));

        assertThat(System.nanoTime() - startedAt).isLessThan(2_000_000_000L);
    }
}
