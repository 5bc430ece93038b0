package org.sira.ingest.geojson;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * A feature of a file, as it is there.
 *
 * @param number from 1, in the order of the file
 * @param geometry its GeoJSON type; empty when it has none
 * @param tags those that tell something of roads, with names in lower case
 * @param lines of longitudes and latitudes; none unless it is a line
 */
record RoadFeature(String file, int number, String geometry, Map<String, String> tags, List<List<Coordinate>> lines) {

    RoadFeature {
        tags = Map.copyOf(tags);
        lines = List.copyOf(lines);
    }

    String tag(String key) {
        return tags.getOrDefault(key, "");
    }

    /** What people call it: its name, else its number on signs, else its id, else nothing. */
    String name() {
        for (String key : List.of("name", "ref")) {
            if (!tag(key).isEmpty()) {
                return tag(key);
            }
        }
        return id();
    }

    /** Its id in OpenStreetMap, without the word for its type; empty when the file gives none. */
    String id() {
        for (String key : List.of("osm_id", "@id", "full_id", "id")) {
            if (!tag(key).isEmpty()) {
                return tag(key).replaceFirst("^(?:way/|way|w)(?=\\d)", "");
            }
        }
        return "";
    }
}
