package org.sira.api.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * A tile server for the background of maps, which whoever runs Sira may name. None is needed: the maps have a background of
 * their own, and without this setting no browser asks anybody but Sira for anything.
 *
 * @param url of a tile, with {@code {z}}, {@code {x}} and {@code {y}}; empty where there is no tile server
 * @param attribution that the map names as the source, as text
 * @param maxZoom the closest tiles that the server has
 */
public record MapTiles(String url, String attribution, int maxZoom) {

    public static final String URL = "sira.map.tiles.url";
    public static final String ATTRIBUTION = "sira.map.tiles.attribution";
    public static final String MAX_ZOOM = "sira.map.tiles.max-zoom";

    public static final int STANDARD_MAX_ZOOM = 18;

    private static final int CLOSEST_OF_ALL = 24;

    /** @throws WrongSetting when no map could be made with it */
    public MapTiles {
        if (!url.isEmpty()) {
            if (!url.contains("{z}")
                    || !url.contains("{x}")
                    || !url.contains("{y}")
                    || origin(url).isEmpty()) {
                throw new WrongSetting(URL, url);
            }
            if (attribution.isBlank()) {
                throw new WrongSetting(ATTRIBUTION, attribution);
            }
            if (maxZoom < 1 || maxZoom > CLOSEST_OF_ALL) {
                throw new WrongSetting(MAX_ZOOM, String.valueOf(maxZoom));
            }
        }
    }

    public static MapTiles none() {
        return new MapTiles("", "", STANDARD_MAX_ZOOM);
    }

    public boolean on() {
        return !url.isEmpty();
    }

    /** Scheme, host and port of the server: all that browsers may ask for besides Sira. */
    public String origin() {
        return origin(url);
    }

    /** Empty where an address is none of a tile on one server. */
    private static String origin(String url) {
        try {
            URI tile = new URI(url.replace("{z}", "0")
                    .replace("{x}", "0")
                    .replace("{y}", "0")
                    .replace("{r}", ""));
            String host = tile.getHost();
            if (host == null
                    || tile.getUserInfo() != null
                    || !Set.of("http", "https").contains(tile.getScheme())) {
                return "";
            }
            return tile.getScheme() + "://" + host + (tile.getPort() < 0 ? "" : ":" + tile.getPort());
        } catch (URISyntaxException notAnAddress) {
            return "";
        }
    }
}
