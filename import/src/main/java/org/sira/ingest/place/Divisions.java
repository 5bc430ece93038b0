package org.sira.ingest.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sira.ingest.place.AdminArea.Level;

/**
 * Regions and cercles of Mali in the divisions of 2016 and 2023. The same name may be an area of both, with other bounds:
 * Kolondiéba lay in the region of Sikasso, and lies in that of Bougouni.
 */
public final class Divisions {

    private final List<AdminArea> areas;
    private final PlaceKeys keys;
    private final Map<String, List<AdminArea>> cerclesByKey = new LinkedHashMap<>();

    private Divisions(List<AdminArea> areas, PlaceKeys keys) {
        this.areas = areas;
        this.keys = keys;
        areas.stream()
                .filter(area -> area.level() == Level.CERCLE)
                .forEach(area -> cerclesByKey
                        .computeIfAbsent(keys.ofArea(area.name()), key -> new ArrayList<>())
                        .add(area));
    }

    /** Knows nothing. */
    public static Divisions none() {
        return new Divisions(List.of(), PlaceKeys.standard());
    }

    public static Divisions ofMali() {
        List<AdminArea> areas = ResourceTable.rows("divisions.csv", 6).stream()
                .map(row -> new AdminArea(division(row[0]), Level.valueOf(row[1]), row[2], row[3], row[4], row[5]))
                .toList();
        return new Divisions(areas, PlaceKeys.standard());
    }

    List<AdminArea> areas() {
        return areas;
    }

    /** The division in which a cercle lies in a region. */
    Optional<Division> ofCercleInRegion(String cercle, String region) {
        return cercles(cercle)
                .filter(area -> same(area.region(), region))
                .findFirst()
                .map(AdminArea::division);
    }

    /** The division in which ground of the cercle {@code known} lies in the cercle {@code said}. */
    Optional<Division> ofCercleSaid(String known, String said) {
        if (cercles(known).anyMatch(area -> same(area.formerCercle(), said))) {
            return Optional.of(Division.OF_2016);
        }
        return cercles(said).anyMatch(area -> same(area.formerCercle(), known))
                ? Optional.of(Division.OF_2023)
                : Optional.empty();
    }

    private Stream<AdminArea> cercles(String name) {
        return cerclesByKey.getOrDefault(keys.ofArea(name), List.of()).stream();
    }

    private boolean same(String name, String other) {
        return !name.isEmpty() && keys.ofArea(name).equals(keys.ofArea(other));
    }

    private static Division division(String year) {
        return Arrays.stream(Division.values())
                .filter(division -> year.equals(String.valueOf(division.year())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("divisions.csv: no division of " + year));
    }
}
