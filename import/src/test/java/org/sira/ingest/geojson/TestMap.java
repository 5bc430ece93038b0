package org.sira.ingest.geojson;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sira.ingest.InputFile;

/** Builds GeoJSON files for tests. */
public final class TestMap {

    private final List<String> features = new ArrayList<>();

    /** @param tags such as {@code highway=primary;surface=gravel} */
    public TestMap line(String tags, double[]... latLon) {
        return feature(tags, "LineString", "[" + positions(latLon) + "]");
    }

    public TestMap lines(String tags, double[][]... lines) {
        return feature(
                tags,
                "MultiLineString",
                Arrays.stream(lines)
                        .map(line -> "[" + positions(line) + "]")
                        .collect(Collectors.joining(",", "[", "]")));
    }

    public TestMap feature(String tags, String geometry, String coordinates) {
        String properties = Arrays.stream(tags.split(";", -1))
                .filter(tag -> !tag.isEmpty())
                .map(tag -> tag.split("=", 2))
                .map(tag -> "\"%s\":\"%s\"".formatted(tag[0], tag[1]))
                .collect(Collectors.joining(","));
        features.add("{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
                .formatted(properties, geometry, coordinates));
        return this;
    }

    /** A latitude and a longitude. */
    public static double[] at(double latitude, double longitude) {
        return new double[] {latitude, longitude};
    }

    private static String positions(double[]... latLon) {
        return Arrays.stream(latLon)
                .map(at -> String.format(Locale.ROOT, "[%.7f,%.7f]", at[1], at[0]))
                .collect(Collectors.joining(","));
    }

    public String json() {
        return "{\"type\":\"FeatureCollection\",\"name\":\"roads\",\"features\":[\n" + String.join(",\n", features)
                + "\n]}\n";
    }

    public InputFile file(String name) {
        return InputFile.of(name, json().getBytes(StandardCharsets.UTF_8));
    }
}
