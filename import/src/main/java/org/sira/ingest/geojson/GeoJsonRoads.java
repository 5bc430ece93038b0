package org.sira.ingest.geojson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.sira.ingest.dataset.MappedRoads;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.PlaceType;
import org.sira.ingest.dataset.RoadClass;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.RoadSeason;
import org.sira.ingest.dataset.RowRef;
import org.sira.ingest.dataset.SheetReport;
import org.sira.ingest.dataset.Surface;
import org.sira.ingest.problem.BadGeometry;
import org.sira.ingest.problem.CellRef;
import org.sira.ingest.problem.NoRoads;
import org.sira.ingest.problem.PlaceOffRoads;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.problem.RoadsMade;
import org.sira.ingest.problem.SurfacesAssumed;
import org.sira.ingest.problem.UnreadableWeight;
import org.sira.ingest.schema.SheetKind;
import org.sira.ingest.value.Spelling;
import org.sira.ingest.workbook.ImportLimits;
import org.sira.ingest.workbook.RejectedFileException;

/**
 * Makes roads and junctions of the features of some files, like those of sheets of roads and places.
 *
 * <p>A road is called after the way of OpenStreetMap, or the feature, and the piece of it; a junction after its position:
 * both stay the same when the file is exported again. A junction belongs to the region and cercle of the nearest place,
 * so that curfews hold there too.
 */
public final class GeoJsonRoads {

    /** The speeds of roads whose own are not known, in km/h. */
    @FunctionalInterface
    public interface Speeds {
        double kmh(RoadClass roadClass, Surface surface, boolean wetSeason);
    }

    private static final int MOST_KINDS = 12;

    private final List<GeoJsonFile> files;
    private final List<PlaceRow> places;
    private final Speeds speeds;
    private final ProblemLog log;
    private final Map<String, String> fileById = new HashMap<>();
    private final Set<String> roadIds = new HashSet<>();
    private final List<RoadLine> lines = new ArrayList<>();

    private GeoJsonRoads(
            List<GeoJsonFile> files, List<PlaceRow> places, List<RoadRow> roads, Speeds speeds, ProblemLog log) {
        this.files = files;
        this.places = places;
        this.speeds = speeds;
        this.log = log;
        roads.forEach(road -> roadIds.add(Spelling.idKey(road.id())));
    }

    /**
     * Roads between the places given and new junctions.
     *
     * @param roads of sheets, whose ids are taken and whose ends need no road of a file
     */
    public static MappedRoads make(
            List<GeoJsonFile> files,
            List<PlaceRow> places,
            List<RoadRow> roads,
            Speeds speeds,
            ProblemLog log,
            ImportLimits limits,
            LongSupplier nanoTime)
            throws RejectedFileException {
        GeoJsonRoads made = new GeoJsonRoads(files, places, roads, speeds, log);
        files.forEach(made::take);
        Effort effort = new Effort(limits, nanoTime);
        try {
            return made.make(roads, effort);
        } catch (Refused refused) {
            throw GeoJsonFile.rejected(effort.file(), refused, refused);
        }
    }

    /** Where a feature of a file is: its number in the order of the file, from 1, and its name if it has one. */
    static CellRef where(RoadFeature feature) {
        String name = feature.name();
        return new CellRef(
                feature.file(), RowRef.FEATURES, "#" + feature.number() + (name.isEmpty() ? "" : " " + name));
    }

    private void take(GeoJsonFile file) {
        Map<String, Integer> leftOut = new TreeMap<>();
        List<RoadFeature> assumed = new ArrayList<>();
        boolean roads = false;
        for (RoadFeature feature : file.features()) {
            RoadTags tags = new RoadTags(feature);
            Optional<RoadClass> roadClass = tags.roadClass();
            if (feature.lines().isEmpty() || roadClass.isEmpty()) {
                leftOut.merge(tags.kind(), 1, Integer::sum);
            } else if (!isNew(feature)) {
                roads = true;
                leftOut.merge("= " + fileById.get(feature.id()), 1, Integer::sum);
            } else if (isSound(feature, tags)) {
                roads = true;
                if (tags.toldSurface().isEmpty()) {
                    assumed.add(feature);
                }
                add(feature, tags, roadClass.get());
            }
        }
        int features = leftOut.values().stream().mapToInt(Integer::intValue).sum();
        if (features > 0) {
            log.add(new NoRoads(CellRef.ofFile(file.file()), features, kinds(leftOut), !roads));
        }
        if (!assumed.isEmpty()) {
            log.add(new SurfacesAssumed(where(assumed.get(0)), assumed.size()));
        }
    }

    /** Each with its count, the most frequent first. */
    private static List<String> kinds(Map<String, Integer> countByKind) {
        List<String> kinds = new ArrayList<>(countByKind.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_KINDS)
                .map(kind -> kind.getKey() + " (" + kind.getValue() + ")")
                .toList());
        if (countByKind.size() > MOST_KINDS) {
            kinds.add("…");
        }
        return kinds;
    }

    /** Files of neighbouring areas share the roads between them. */
    private boolean isNew(RoadFeature feature) {
        return feature.id().isEmpty()
                || fileById.computeIfAbsent(feature.id(), id -> feature.file()).equals(feature.file());
    }

    private boolean isSound(RoadFeature feature, RoadTags tags) {
        boolean onEarth = feature.lines().stream()
                .flatMap(List::stream)
                .allMatch(at -> Math.abs(at.y) <= 90 && Math.abs(at.x) <= 180);
        boolean line = feature.lines().stream().allMatch(vertices -> vertices.size() >= 2);
        if (!onEarth || !line) {
            log.add(new BadGeometry(where(feature), onEarth));
            return false;
        }
        if (!tags.weightReadable()) {
            log.add(new UnreadableWeight(where(feature), feature.tag("maxweight")));
            return false;
        }
        return true;
    }

    private void add(RoadFeature feature, RoadTags tags, RoadClass roadClass) {
        OptionalDouble maxWeightT = tags.maxWeightT();
        RoadLine.Traits traits = new RoadLine.Traits(
                roadClass, tags.surface(roadClass), maxWeightT, tags.direction() != RoadTags.Direction.BOTH);
        for (List<Coordinate> vertices : feature.lines()) {
            List<Coordinate> driven = new ArrayList<>(vertices);
            if (tags.direction() == RoadTags.Direction.BACKWARD) {
                Collections.reverse(driven);
            }
            lines.add(new RoadLine(lines.size(), feature, traits, tags.offTheGround(), driven));
        }
    }

    private MappedRoads make(List<RoadRow> sheetRoads, Effort effort) {
        Noding noding = Noding.of(lines, places, effort);
        RoadWeb web = new RoadWeb(lines, noding);
        List<RoadRow> roads = new ArrayList<>();
        Map<RoadWeb.Node, RoadFeature> firstFeature = new HashMap<>();
        for (RoadWeb.Edge edge : web.edges()) {
            roads.add(road(edge));
            firstFeature.putIfAbsent(edge.from(), edge.line().feature());
            firstFeature.putIfAbsent(edge.to(), edge.line().feature());
        }
        List<PlaceRow> junctions = new ArrayList<>();
        for (RoadWeb.Node node : web.junctions()) {
            RoadFeature feature = firstFeature.get(node);
            if (feature != null) {
                junctions.add(junction(node, feature));
            }
        }
        reportPlaces(noding, sheetRoads);
        if (!lines.isEmpty()) {
            log.add(new RoadsMade(
                    CellRef.ofFile(String.join(
                            ", ", files.stream().map(GeoJsonFile::file).toList())),
                    lines.size(),
                    roads.size(),
                    junctions.size()));
        }
        return new MappedRoads(
                junctions,
                roads,
                files.stream().map(file -> report(file, roads)).toList());
    }

    private RoadRow road(RoadWeb.Edge edge) {
        RoadFeature feature = edge.line().feature();
        RoadLine.Traits traits = edge.traits();
        return new RoadRow(
                new RowRef(feature.file(), RowRef.FEATURES, feature.number()),
                id(feature, edge.piece()),
                edge.from().key(),
                edge.to().key(),
                Math.max(1, Math.round(edge.metres())) / 1000.0,
                traits.roadClass(),
                traits.surface(),
                false,
                speeds.kmh(traits.roadClass(), traits.surface(), false),
                speeds.kmh(traits.roadClass(), traits.surface(), true),
                RoadSeason.ALL_YEAR,
                traits.maxWeightT(),
                traits.oneWay(),
                Optional.empty());
    }

    private String id(RoadFeature feature, int piece) {
        String of = feature.id().isEmpty() ? "F" + feature.number() : "W" + feature.id();
        String id = of + "-" + piece;
        for (int copy = 2; !roadIds.add(Spelling.idKey(id)); copy++) {
            id = of + "-" + piece + "/" + copy;
        }
        return id;
    }

    private PlaceRow junction(RoadWeb.Node node, RoadFeature feature) {
        @Nullable PlaceRow nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (PlaceRow place : places) {
            double metres = node.spot().metresTo(Spot.of(place.latitude(), place.longitude()));
            if (metres < least) {
                least = metres;
                nearest = place;
            }
        }
        return new PlaceRow(
                new RowRef(feature.file(), RowRef.FEATURES, feature.number()),
                node.key(),
                node.key(),
                PlaceType.JUNCTION,
                node.spot().latitude(),
                node.spot().longitude(),
                nearest == null ? "" : nearest.region(),
                nearest == null ? "" : nearest.cercle(),
                nearest == null ? "" : nearest.cercleCode(),
                false);
    }

    /** A place to which a sheet gives a road need not lie on one of a file. */
    private void reportPlaces(Noding noding, List<RoadRow> sheetRoads) {
        Set<String> linked = new HashSet<>();
        sheetRoads.forEach(road -> {
            linked.add(road.fromPlaceId());
            linked.add(road.toPlaceId());
        });
        Map<PlaceRow, Double> off = new LinkedHashMap<>(noding.metresOff());
        off.keySet().removeIf(place -> linked.contains(place.id()));
        off.forEach((place, metres) ->
                log.add(new PlaceOffRoads(place.ref().where(), place.name(), metres, Noding.REACH_M)));
    }

    private static SheetReport report(GeoJsonFile file, List<RoadRow> roads) {
        int features = file.features().size();
        int taken = (int) roads.stream()
                .filter(road -> road.ref().file().equals(file.file()))
                .mapToInt(road -> road.ref().rowNumber())
                .distinct()
                .count();
        return new SheetReport(
                file.file(),
                RowRef.FEATURES,
                SheetKind.ROADS,
                0,
                features,
                taken,
                features - taken,
                Optional.empty(),
                List.of(),
                List.of(),
                0,
                0,
                0,
                Optional.empty());
    }
}
