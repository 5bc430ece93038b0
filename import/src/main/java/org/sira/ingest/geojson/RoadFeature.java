package org.sira.ingest.geojson;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.sira.ingest.value.Spelling;

/**
 * A feature of a file, as it is there.
 *
 * @param number from 1, in the order of the file
 * @param geometry its GeoJSON type; empty when it has none
 * @param tags those that tell something of roads, with names in lower case
 * @param lines of longitudes and latitudes; none unless it is a line
 */
record RoadFeature(String file, int number, String geometry, Map<String, String> tags, List<List<Coordinate>> lines) {

    private static final int LONGEST_NAME = 60;

    private static final Pattern WAY = Pattern.compile("(?:way/|way|w)?(\\d{1,18})");

    RoadFeature {
        tags = Map.copyOf(tags);
        lines = List.copyOf(lines);
    }

    String tag(String key) {
        return tags.getOrDefault(key, "");
    }

    /** What people call it: its name, else its number on signs, else its id, else nothing; shortened. */
    String name() {
        return Stream.of(tag("name"), tag("ref"), id())
                .map(Spelling::spaced)
                .filter(name -> !name.isEmpty())
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name)
                .findFirst()
                .orElse("");
    }

    /** The number of its way in OpenStreetMap; empty when the file gives none. */
    String id() {
        return Stream.of(tag("osm_id"), tag("@id"), tag("full_id"), tag("id"))
                .map(WAY::matcher)
                .filter(Matcher::matches)
                .map(way -> way.group(1))
                .findFirst()
                .orElse("");
    }
}
