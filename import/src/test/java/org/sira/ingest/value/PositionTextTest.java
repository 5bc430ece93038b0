package org.sira.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11.418, -7.483",
                "11.418,-7.483",
                "11.418 -7.483",
                "11.418; -7.483",
                "11,418 ; -7,483",
                "11,418 -7,483",
                "11,418, -7,483",
                "11.418 / -7.483",
                "11.418 N, 7.483 W",
                "7,483 O ; 11,418 N",
                "N 11.418 O 7.483",
                "N11.418 W7.483",
                "11.418N7.483W",
                "11° 25.08' N 7° 28.98' W",
                "11°25'04.8\"N 7°28'58.8\"W",
                "11°25'04.8\"N7°28'58.8\"O",
                "N 11 25 04.8 O 7 28 58.8",
                "POINT (-7.483 11.418)",
                "point(-7.483 11.418)",
                "SRID=4326;POINT(-7.483 11.418)",
                "POINT Z (-7.483 11.418 350)"
            })
    void readsLatitudeAndLongitude(String text) {
        assertThat(PositionText.parse(text)).hasValueSatisfying(position -> {
            assertThat(position.latitude()).isEqualTo(11.418, within(1e-6));
            assertThat(position.longitude()).isEqualTo(-7.483, within(1e-6));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "11.418",
                "11,418",
                "11,41",
                "Bougouni",
                "11.418 N, 7.483 N",
                "95.1, -7.483",
                "11 25 7 28",
                "11.4, -7.4, 350",
                "LINESTRING (-7 11, -6 11)",
                "POINT EMPTY"
            })
    void findsNoPositionInAnythingElse(String text) {
        assertThat(PositionText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11 25 05 N | 11.418056",
                "N 11 25 05 | 11.418056",
                "11:25:05 N | 11.418056",
                "11d25m05s N | 11.418056",
                "7°28'59\"O | -7.483056",
                "7 28.98 W | -7.483",
                "-7 28 59 | -7.483056"
            })
    void readsDegreesMinutesAndSeconds(String text, double degrees) {
        assertThat(CoordinateText.parse(text))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(degrees, within(1e-6)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11 75 05", "11 25 61 N", "-7.48 N", "N 11 25 05 S", "11 418"})
    void findsNoDegreesInAnythingElse(String text) {
        assertThat(CoordinateText.parse(text)).isEmpty();
    }

    /** However a position of West Africa is written, the same is read back. */
    @Test
    void readsBackPositionsInAllUsualSpellings() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            double latitude = Math.round(random.nextDouble(9, 26) * 1e5) / 1e5;
            double longitude = Math.round(random.nextDouble(-18, 16) * 1e5) / 1e5;
            for (String text : new String[] {
                String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude),
                String.format(Locale.FRENCH, "%.5f ; %.5f", latitude, longitude),
                String.format(Locale.ROOT, "POINT (%.5f %.5f)", longitude, latitude),
                dms(latitude, 'N', 'S') + " " + dms(longitude, 'E', 'W'),
                dms(longitude, 'E', 'O') + ", " + dms(latitude, 'N', 'S')
            }) {
                assertThat(PositionText.parse(text)).as(text).hasValueSatisfying(position -> {
                    assertThat(position.latitude()).isEqualTo(latitude, within(1e-5));
                    assertThat(position.longitude()).isEqualTo(longitude, within(1e-5));
                });
            }
        }
    }

    private static String dms(double degrees, char positive, char negative) {
        long hundredths = Math.round(Math.abs(degrees) * 360_000);
        return String.format(
                Locale.ROOT,
                "%d°%02d'%05.2f\"%c",
                hundredths / 360_000,
                hundredths / 6_000 % 60,
                hundredths % 6_000 / 100.0,
                degrees < 0 ? negative : positive);
    }
}
