package org.sira.ingest.geojson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.sira.ingest.dataset.AreaShape;
import org.sira.ingest.dataset.AreaShape.Corner;
import org.sira.ingest.dataset.DrawnArea;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.problem.BadArea;
import org.sira.ingest.problem.BadArea.Fault;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.problem.UnknownAreaKind;
import org.sira.ingest.schema.Field;
import org.sira.ingest.value.Words;

/** The closures and operation areas that a map draws, each with a shape that is sound. */
public final class GeoJsonAreas {

    /** Of one area: more tell nothing that matters to roads, and each road is held against all of them. */
    static final int MOST_CORNERS = 5_000;

    private GeoJsonAreas() {}

    /** An area whose kind or shape cannot be told is reported and left out; that blocks the import. */
    public static List<DrawnArea> of(GeoJsonFile file, ProblemLog log) {
        return file.areas().stream()
                .flatMap(feature -> area(feature, log).stream())
                .toList();
    }

    private static Optional<DrawnArea> area(AreaFeature feature, ProblemLog log) {
        if (feature.kind().isEmpty()) {
            List<Words> kinds = List.of(AreaKind.CLOSURE.words(), AreaKind.OPERATION_AREA.words());
            log.add(new UnknownAreaKind(feature.where(), feature.kindTold(), kinds));
            return Optional.empty();
        }
        List<List<Corner>> rings =
                feature.rings().stream().map(GeoJsonAreas::corners).toList();
        Optional<Fault> fault = fault(feature, rings);
        if (fault.isPresent()) {
            log.add(new BadArea(feature.where(), fault.get(), MOST_CORNERS));
            return Optional.empty();
        }
        var shape =
                new AreaShape.Polygon(rings.stream().map(AreaShape.Ring::new).toList());
        return Optional.of(drawn(feature, feature.kind().get(), shape));
    }

    private static Optional<Fault> fault(AreaFeature feature, List<List<Corner>> rings) {
        if (!AreaFeature.isPolygon(feature.geometry())) {
            return Optional.of(Fault.NO_POLYGON);
        }
        boolean onEarth = rings.stream()
                .flatMap(List::stream)
                .allMatch(corner -> Math.abs(corner.latitude()) <= 90 && Math.abs(corner.longitude()) <= 180);
        if (!onEarth) {
            return Optional.of(Fault.NOT_ON_EARTH);
        }
        if (rings.isEmpty() || rings.stream().anyMatch(ring -> ring.size() < 3)) {
            return Optional.of(Fault.TOO_FEW_CORNERS);
        }
        int corners = rings.stream().mapToInt(List::size).sum();
        return corners > MOST_CORNERS ? Optional.of(Fault.TOO_MANY_CORNERS) : Optional.empty();
    }

    /** GeoJSON repeats the first corner as the last one. */
    private static List<Corner> corners(List<Coordinate> ring) {
        List<Corner> corners = new ArrayList<>();
        ring.forEach(at -> corners.add(new Corner(at.y, at.x)));
        int last = corners.size() - 1;
        if (last > 0 && corners.get(last).equals(corners.get(0))) {
            corners.remove(last);
        }
        return corners;
    }

    private static DrawnArea drawn(AreaFeature feature, AreaKind kind, AreaShape.Polygon shape) {
        Map<Field, String> headings = new LinkedHashMap<>();
        Map<Field, String> texts = new LinkedHashMap<>();
        // By name, so that of two properties that mean the same it is always the same one.
        new TreeMap<>(feature.tags())
                .forEach((name, text) -> AreaFeature.field(kind, name)
                        .filter(field -> headings.putIfAbsent(field, name) == null)
                        .ifPresent(field -> texts.put(field, text)));
        Field id = kind == AreaKind.CLOSURE ? Field.CLOSURE_ID : Field.AREA_ID;
        // As people find it again; a short number could be taken by a row of a sheet.
        texts.putIfAbsent(id, feature.file() + " #" + feature.number());
        return new DrawnArea(
                new RowRef(feature.file(), RowRef.FEATURES, feature.number()),
                kind.sheetKind(),
                headings,
                texts,
                shape);
    }
}
