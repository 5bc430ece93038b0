package org.sira.ingest.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sira.ingest.dataset.RoadClass;
import org.sira.ingest.dataset.Surface;
import org.sira.ingest.dataset.VehicleType;

/** The speeds that count where a file gives none, as {@code default-speeds.csv} and the sheet of speeds list them. */
final class DefaultSpeeds {

    private static final String TABLE = "default-speeds.csv";

    /** Of a laden truck. */
    record Seasonal(double dryKmh, double wetKmh) {}

    private record RoadKind(RoadClass roadClass, Surface surface) {}

    private final Map<RoadKind, Seasonal> speedByKind;
    private final Map<VehicleType, Double> factorByType;

    private DefaultSpeeds(Map<RoadKind, Seasonal> speedByKind, Map<VehicleType, Double> factorByType) {
        this.speedByKind = speedByKind;
        this.factorByType = factorByType;
    }

    static DefaultSpeeds standard() {
        try (InputStream in = Objects.requireNonNull(
                        DefaultSpeeds.class.getResourceAsStream(TABLE), TABLE + " is missing from the jar.");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws an {@link IllegalArgumentException} unless each class with each surface, and each type, is given once. */
    static DefaultSpeeds parse(List<String> lines) {
        Map<RoadKind, Seasonal> speedByKind = new HashMap<>();
        Map<VehicleType, Double> factorByType = new EnumMap<>(VehicleType.class);
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.strip().split("\\s*;\\s*", -1);
            Object earlier;
            if (fields.length == 5 && fields[0].equals("road")) {
                RoadKind kind = new RoadKind(RoadClass.valueOf(fields[1]), Surface.valueOf(fields[2]));
                earlier = speedByKind.put(
                        kind, new Seasonal(Double.parseDouble(fields[3]), Double.parseDouble(fields[4])));
            } else if (fields.length == 3 && fields[0].equals("vehicle")) {
                earlier = factorByType.put(VehicleType.valueOf(fields[1]), Double.parseDouble(fields[2]));
            } else {
                throw new IllegalArgumentException(
                        ("Default speeds: \"%s\" was found where \"road; class; surface; dry; wet\" or"
                                        + " \"vehicle; type; factor\" was expected.")
                                .formatted(line));
            }
            if (earlier != null) {
                throw new IllegalArgumentException("Default speeds: \"%s\" is given twice.".formatted(line));
            }
        }
        int kinds = RoadClass.values().length * Surface.values().length;
        if (speedByKind.size() < kinds || factorByType.size() < VehicleType.values().length) {
            throw new IllegalArgumentException(
                    "Default speeds: %d of %d kinds of road and %d of %d types of vehicle are given."
                            .formatted(speedByKind.size(), kinds, factorByType.size(), VehicleType.values().length));
        }
        return new DefaultSpeeds(speedByKind, factorByType);
    }

    /** With what a row of the sheet of speeds says instead. Where it leaves out the wet season, rain makes nobody faster. */
    void set(SpeedRow row) {
        double wet = row.wetKmh()
                .orElseGet(() -> Math.min(
                        row.dryKmh(), of(row.roadClass(), row.surface()).wetKmh()));
        speedByKind.put(new RoadKind(row.roadClass(), row.surface()), new Seasonal(row.dryKmh(), wet));
    }

    Seasonal of(RoadClass roadClass, Surface surface) {
        return Objects.requireNonNull(speedByKind.get(new RoadKind(roadClass, surface)));
    }

    /** As a multiple of a laden truck's speed. */
    double factor(VehicleType type) {
        return Objects.requireNonNull(factorByType.get(type));
    }
}
