package org.sira.ingest.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sira.ingest.value.Point;
import org.sira.ingest.value.Words;

/**
 * A country as a box around it.
 *
 * @param words its name with the article that French puts before it
 * @param south and the other sides in decimal degrees
 */
record Country(Words words, double south, double north, double west, double east) {

    private static final String TABLE = "countries.csv";

    /** Mali first. */
    static List<Country> all() {
        try (InputStream in = Objects.requireNonNull(
                        Country.class.getResourceAsStream(TABLE), TABLE + " is missing from the jar.");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .map(fields -> new Country(
                            Words.of(fields[0], fields[1]),
                            Double.parseDouble(fields[2]),
                            Double.parseDouble(fields[3]),
                            Double.parseDouble(fields[4]),
                            Double.parseDouble(fields[5])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one in which most of the points lie; Mali when there are none. */
    static Country ofMost(Collection<Point> points) {
        // Of equals the first stays.
        return all().stream()
                .sorted(Comparator.comparingLong((Country country) -> -country.count(points)))
                .findFirst()
                .orElseThrow();
    }

    boolean contains(Point point) {
        return point.latitude() >= south
                && point.latitude() <= north
                && point.longitude() >= west
                && point.longitude() <= east;
    }

    private long count(Collection<Point> points) {
        return points.stream().filter(this::contains).count();
    }
}
