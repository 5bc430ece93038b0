package org.sira.ingest.geojson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.schema.Field;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.value.Spelling;
import org.sira.ingest.value.WordList;

/**
 * A feature that closes roads or announces an operation, as it is in the file.
 *
 * @param number from 1, in the order of the file
 * @param geometry its GeoJSON type; empty when it has none
 * @param tags its properties that may tell something of areas, by their names in lower case
 * @param rings of longitudes and latitudes; none unless it is a polygon or several
 */
record AreaFeature(String file, int number, String geometry, Map<String, String> tags, List<List<Coordinate>> rings) {

    private static final WordList<AreaKind> KINDS = WordList.of(List.of(AreaKind.values()));
    private static final WordList<Field> CLOSURE_FIELDS = WordList.of(Field.of(SheetKind.CLOSURES));
    private static final WordList<Field> AREA_FIELDS = WordList.of(Field.of(SheetKind.OPERATION_AREAS));
    private static final List<String> KIND_NAMES = List.of("kind", "type", "nature", "genre");

    AreaFeature {
        tags = Map.copyOf(tags);
        rings = List.copyOf(rings);
    }

    /** Whether a property may tell something of an area. */
    static boolean knows(String property) {
        return KIND_NAMES.contains(Spelling.key(property))
                || CLOSURE_FIELDS.find(property).isPresent()
                || AREA_FIELDS.find(property).isPresent();
    }

    /** Whether a feature is meant as one: it says so, or it is an area from one day to another. Roads never are. */
    static boolean isMeant(String geometry, Map<String, String> tags) {
        if (tags.containsKey("highway") || tags.containsKey("route")) {
            return false;
        }
        boolean dated = tags.keySet().stream().anyMatch(name -> is(name, Field.AREA_FROM))
                && tags.keySet().stream().anyMatch(name -> is(name, Field.AREA_TO));
        return kind(tags).isPresent() || (isPolygon(geometry) && dated);
    }

    static boolean isPolygon(String geometry) {
        return geometry.equals("Polygon") || geometry.equals("MultiPolygon");
    }

    Optional<AreaKind> kind() {
        return kind(tags);
    }

    /** The property that should tell the kind, and what it says; empty text when there is none. */
    String kindTold() {
        return KIND_NAMES.stream()
                .map(name -> tags.getOrDefault(name, ""))
                .filter(told -> !told.isEmpty())
                .findFirst()
                .orElse("");
    }

    CellRef where() {
        return new RowRef(file, RowRef.FEATURES, number).where();
    }

    /** The field that a property gives, for an area of a kind. */
    static Optional<Field> field(AreaKind kind, String property) {
        return (kind == AreaKind.CLOSURE ? CLOSURE_FIELDS : AREA_FIELDS).find(property);
    }

    private static Optional<AreaKind> kind(Map<String, String> tags) {
        return KIND_NAMES.stream()
                .map(name -> tags.getOrDefault(name, ""))
                .flatMap(told -> KINDS.find(told).stream())
                .findFirst();
    }

    private static boolean is(String property, Field field) {
        return AREA_FIELDS.find(property).filter(field::equals).isPresent();
    }
}
