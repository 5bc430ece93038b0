package org.sira.api.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tile servers can be named. */
class MapTilesTest {

    @Test
    void whatBrowsersMayAskIsOneServer() {
        assertThat(new MapTiles("https://tiles.example.org:8443/v1/{z}/{x}/{y}.png?key=a", "OSM", 18).origin())
                .isEqualTo("https://tiles.example.org:8443");
        assertThat(MapTiles.none().on()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tiles.example.org/{z}/{x}.png",
                "https://{s}.example.org/{z}/{x}/{y}.png",
                "https://*.example.org/{z}/{x}/{y}.png",
                "https://a.example.org; script-src *//{z}/{x}/{y}",
                "https://user:secret@example.org/{z}/{x}/{y}.png",
                "ftp://example.org/{z}/{x}/{y}.png",
                "/tiles/{z}/{x}/{y}.png"
            })
    void whatIsNoAddressOnOneServerIsRefusedInWords(String url) {
        for (Language language : Language.values()) {
            assertThatExceptionOfType(WrongSetting.class)
                    .isThrownBy(() -> new MapTiles(url, "OSM", 18))
                    .satisfies(refused -> assertThat(refused.words(Messages.in(language)))
                            .contains(MapTiles.URL, url, "{z}/{x}/{y}"));
        }
    }

    @Test
    void sourceAndZoomAreNeeded() {
        String url = "https://tiles.example.org/{z}/{x}/{y}.png";
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> new MapTiles(url, " ", 18))
                .satisfies(refused ->
                        assertThat(refused.words(Messages.in(Language.EN))).contains(MapTiles.ATTRIBUTION));
        assertThatExceptionOfType(WrongSetting.class)
                .isThrownBy(() -> new MapTiles(url, "OSM", 25))
                .satisfies(refused ->
                        assertThat(refused.words(Messages.in(Language.FR))).contains(MapTiles.MAX_ZOOM, "25"));
    }
}
