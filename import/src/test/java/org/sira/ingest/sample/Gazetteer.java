package org.sira.ingest.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The real places and roads of the sample; where they come from stands at the head of the two files. */
final class Gazetteer {

    record Site(
            String id,
            String name,
            String kind,
            double latitude,
            double longitude,
            String region,
            String regionCode,
            String cercle,
            String cercleCode,
            boolean safeHaven) {}

    /**
     * @param maxWeightT empty where no limit is known
     * @param crossing ferry or border, with its hours and delay; empty, like these, on most roads
     */
    record Link(
            String id,
            String fromId,
            String toId,
            double lengthKm,
            String roadClass,
            String surface,
            double truckSpeedKmh,
            String maxWeightT,
            double wetSpeedKmh,
            String season,
            String crossing,
            String opens,
            String closes,
            String delayMin) {}

    private final Map<String, Site> siteById = new LinkedHashMap<>();
    private final Map<String, Link> linkById = new LinkedHashMap<>();

    Gazetteer() {
        for (String[] row : rows("places.csv")) {
            siteById.put(
                    row[0],
                    new Site(
                            row[0],
                            row[1],
                            row[2],
                            Double.parseDouble(row[3]),
                            Double.parseDouble(row[4]),
                            row[5],
                            row[6],
                            row[7],
                            row[8],
                            row[9].equals("yes")));
        }
        for (String[] row : rows("roads.csv")) {
            linkById.put(
                    row[0],
                    new Link(
                            row[0],
                            row[1],
                            row[2],
                            Double.parseDouble(row[3]),
                            row[4],
                            row[5],
                            Double.parseDouble(row[6]),
                            row[7],
                            Double.parseDouble(row[8]),
                            row[9],
                            row[10],
                            row[11],
                            row[12],
                            row[13]));
        }
    }

    List<Site> sites() {
        return List.copyOf(siteById.values());
    }

    List<Link> links() {
        return List.copyOf(linkById.values());
    }

    Site site(String id) {
        return Objects.requireNonNull(siteById.get(id), () -> "No place " + id + " in places.csv");
    }

    Link link(String id) {
        return Objects.requireNonNull(linkById.get(id), () -> "No road " + id + " in roads.csv");
    }

    /** The rows below the comments and the line of titles. */
    private static List<String[]> rows(String file) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(file);
                var lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            List<String[]> rows = new ArrayList<>(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList());
            int columns = rows.remove(0).length;
            rows.stream().filter(row -> row.length != columns).findFirst().ifPresent(row -> {
                throw new IllegalStateException(file + ": not " + columns + " columns in " + Arrays.toString(row));
            });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
