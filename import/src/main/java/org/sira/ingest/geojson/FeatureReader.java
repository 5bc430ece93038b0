package org.sira.ingest.geojson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.locationtech.jts.geom.Coordinate;
import org.sira.ingest.problem.Limit;
import org.sira.ingest.problem.Rejection;
import org.sira.ingest.workbook.ImportLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the features of a collection one after the other, and of each only what tells something of roads or areas. */
final class FeatureReader {

    private static final Set<String> TAGS = Set.of(
            "highway",
            "route",
            "surface",
            "smoothness",
            "oneway",
            "junction",
            "bridge",
            "tunnel",
            "layer",
            "maxweight",
            "name",
            "ref",
            "osm_id",
            "@id",
            "full_id",
            "id");

    /** A position, a line, several lines, several areas. */
    private static final int DEEPEST_GEOMETRY = 4;

    private final String file;
    private final JsonParser json;
    private final ImportLimits limits;
    private final LongSupplier nanoTime;
    private final long startedAt;
    private final List<RoadFeature> features = new ArrayList<>();
    private final List<AreaFeature> areas = new ArrayList<>();
    private final Map<String, Boolean> toldByProperty = new HashMap<>();
    private int count;
    private int coordinates;

    FeatureReader(String file, JsonParser json, ImportLimits limits, LongSupplier nanoTime) {
        this.file = file;
        this.json = json;
        this.limits = limits;
        this.nanoTime = nanoTime;
        startedAt = nanoTime.getAsLong();
    }

    /** Throws a {@link Refused} when the document is no collection of features, or goes beyond a limit. */
    void read() {
        boolean collection = false;
        boolean listed = false;
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new Refused(Rejection.NOT_GEOJSON);
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("type")) {
                collection = "FeatureCollection".equals(json.getValueAsString());
            } else if (name.equals("features") && value == JsonToken.START_ARRAY) {
                listed = true;
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    feature();
                }
            } else {
                json.skipChildren();
            }
        }
        // What follows the document, or is missing at its end, makes the parser fail here.
        json.nextToken();
        if (!collection || !listed) {
            throw new Refused(Rejection.NOT_GEOJSON);
        }
    }

    /** All but the areas, in the order of the file. */
    List<RoadFeature> features() {
        return List.copyOf(features);
    }

    /** Closures and operation areas, in the order of the file. */
    List<AreaFeature> areas() {
        return List.copyOf(areas);
    }

    private void feature() {
        require(count < limits.rows(), Limit.FEATURES, limits.rows());
        require(
                nanoTime.getAsLong() - startedAt <= limits.time().toNanos(),
                Limit.SECONDS,
                limits.time().toSeconds());
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new Refused(Rejection.NOT_GEOJSON);
        }
        Map<String, String> tags = new HashMap<>();
        Geometry geometry = new Geometry("", List.of());
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                properties(tags);
            } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                geometry = geometry();
            } else if (name.equals("id") && value.isScalarValue()) {
                tags.putIfAbsent("id", text());
            } else {
                json.skipChildren();
            }
        }
        count++;
        add(geometry, tags);
    }

    private void add(Geometry geometry, Map<String, String> tags) {
        String type = geometry.type();
        if (AreaFeature.isMeant(type, tags)) {
            boolean polygon = AreaFeature.isPolygon(type);
            areas.add(new AreaFeature(file, count, type, tags, polygon ? geometry.lines() : List.of()));
        } else {
            boolean line = type.equals("LineString") || type.equals("MultiLineString");
            features.add(new RoadFeature(file, count, type, tags, line ? geometry.lines() : List.of()));
        }
    }

    private void properties(Map<String, String> tags) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName().toLowerCase(Locale.ROOT);
            JsonToken value = json.nextToken();
            if (value.isScalarValue()) {
                if (tells(name) && value != JsonToken.VALUE_NULL && !text().isEmpty()) {
                    tags.put(name, text());
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private boolean tells(String property) {
        return toldByProperty.computeIfAbsent(property, name -> TAGS.contains(name) || AreaFeature.knows(name));
    }

    private String text() {
        String text = json.getValueAsString();
        return text == null ? "" : text.strip();
    }

    private record Geometry(String type, List<List<Coordinate>> lines) {}

    private Geometry geometry() {
        String type = "";
        List<List<Coordinate>> lines = new ArrayList<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("type")) {
                type = text();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                List<Coordinate> loose = new ArrayList<>();
                positions(1, loose, lines);
                if (!loose.isEmpty()) {
                    lines.add(loose);
                }
            } else {
                json.skipChildren();
            }
        }
        return new Geometry(type, lines);
    }

    /**
     * Reads an array: the numbers of a position, positions, or lines of these.
     *
     * @param line takes the position, if it is one
     * @param lines takes the line, if it is one
     */
    private void positions(int depth, List<Coordinate> line, List<List<Coordinate>> lines) {
        if (depth > DEEPEST_GEOMETRY) {
            throw new Refused(Rejection.NOT_GEOJSON);
        }
        List<Coordinate> own = new ArrayList<>();
        double[] numbers = {Double.NaN, Double.NaN};
        int count = 0;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                positions(depth + 1, own, lines);
            } else if (token.isNumeric()) {
                if (count < numbers.length) {
                    numbers[count] = json.getDoubleValue();
                }
                count++;
            } else {
                throw new Refused(Rejection.NOT_GEOJSON);
            }
        }
        if (count > 0) {
            coordinates++;
            require(coordinates <= limits.cells(), Limit.COORDINATES, limits.cells());
            line.add(new Coordinate(numbers[0], numbers[1]));
        } else if (!own.isEmpty()) {
            lines.add(own);
        }
    }

    private static void require(boolean within, Limit limit, long most) {
        if (!within) {
            throw new Refused(limit, most);
        }
    }
}
