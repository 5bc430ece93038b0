package org.sira.api.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.dataset.SheetSource;
import org.sira.api.planning.MapNetwork;
import org.sira.planner.model.Crossing;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Incident;
import org.sira.planner.model.Place;
import org.sira.planner.model.PlaceKind;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;
import org.sira.planner.risk.SegmentRisk;

/**
 * The tables of a situation: all that its map shows, in rows.
 *
 * @param day whose situation it is; {@code dataDay} the newest that the data tell of, {@code firstDay} the first one
 * @param newestIncident of those that count
 * @param roads the most dangerous first
 */
public record SituationView(
        String operation,
        LocalDate day,
        LocalDate firstDay,
        LocalDate dataDay,
        Optional<LocalDate> newestIncident,
        Freshness freshness,
        List<ClassCount> classes,
        List<RoadRow> roads,
        IncidentTable incidents,
        DisplacementView displacement,
        RestrictionView restrictions,
        int depots,
        int sites,
        List<SheetSource> sheets) {

    /** Of more roads the page tells what weighs on one only when it is asked for: all of it takes minutes on a slow link. */
    private static final int MOST_TOLD = 300;

    /**
     * How many roads there are of a class, and how long they are together.
     *
     * @param riskClass null for those of which nothing can be said
     */
    public record ClassCount(@Nullable RiskClass riskClass, int roads, double lengthKm) {}

    /**
     * @param riskClass null when nothing can be said of any road
     * @param rate violent events per 100 km and 30 days; {@code roadRate} those that endanger vehicles
     * @param corridor that it belongs to
     * @param closure in force, or else the next one
     * @param drySeasonOnly whether a wet season of the data closes it
     * @param crossing the ferry or border on it
     */
    public record RoadRow(
            String id,
            String from,
            String to,
            double lengthKm,
            Surface surface,
            double truckSpeedKmh,
            @Nullable RiskClass riskClass,
            double rate,
            double roadRate,
            @Nullable String corridor,
            RestrictionView.@Nullable ClosureRow closure,
            boolean drySeasonOnly,
            @Nullable Crossing crossing,
            List<EvidenceRow> evidence) {
        public RoadRow {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * @param spreadKm how far off the position may be
     * @param share of the road's rate, 0 to 1
     */
    public record EvidenceRow(
            String incidentId,
            String type,
            LocalDate date,
            GeoPoint position,
            double spreadKm,
            int ageDays,
            double distanceKm,
            double share) {}

    public SituationView {
        classes = List.copyOf(classes);
        roads = List.copyOf(roads);
        sheets = List.copyOf(sheets);
    }

    /** @param page of the incidents */
    static SituationView of(SituationDay day, IncidentFilter filter, int page) {
        RestrictionView restrictions = RestrictionView.of(day);
        List<RoadRow> roads = new Roads(day, restrictions).rows();
        return new SituationView(
                day.operation().name(),
                day.day(),
                day.history().firstDay(),
                day.history().lastDay(),
                day.risk().newestIncident(),
                Freshness.of(day.risk()),
                classes(roads),
                roads,
                IncidentTable.of(day, filter, page),
                DisplacementView.of(day),
                restrictions,
                count(day, PlaceKind.DEPOT) + count(day, PlaceKind.BORDER_ENTRY),
                count(day, PlaceKind.SITE),
                day.history().sheets());
    }

    /** A road of a situation by its id. */
    static Optional<RoadRow> road(SituationDay day, String id) {
        return day.operation().roads().stream()
                .filter(road -> road.id().equals(id))
                .findFirst()
                .map(new Roads(day, RestrictionView.of(day))::row);
    }

    public boolean evidenceOnPage() {
        return roads.size() <= MOST_TOLD;
    }

    /** Whether it is the situation of the newest day. */
    public boolean newest() {
        return day.equals(dataDay);
    }

    /**
     * The sheets that tell of something, by their files.
     *
     * @param kinds names of constants of the import's kinds of sheets
     */
    public Map<String, List<String>> sources(String... kinds) {
        List<String> wanted = Arrays.asList(kinds);
        Map<String, List<String>> sheetsByFile = new LinkedHashMap<>();
        for (SheetSource sheet : sheets) {
            if (wanted.contains(sheet.kind())) {
                sheetsByFile
                        .computeIfAbsent(sheet.file(), file -> new ArrayList<>())
                        .add(sheet.sheet());
            }
        }
        return sheetsByFile;
    }

    private static int count(SituationDay day, PlaceKind kind) {
        return (int) day.operation().places().stream()
                .filter(place -> place.kind() == kind)
                .count();
    }

    private static List<ClassCount> classes(List<RoadRow> roads) {
        List<ClassCount> counts = new ArrayList<>();
        for (RiskClass riskClass : RiskClass.values()) {
            counts.add(count(riskClass, roads));
        }
        ClassCount unknown = count(null, roads);
        return unknown.roads() > 0 ? List.of(unknown) : counts;
    }

    private static ClassCount count(@Nullable RiskClass riskClass, List<RoadRow> roads) {
        List<RoadRow> ofClass =
                roads.stream().filter(road -> road.riskClass() == riskClass).toList();
        return new ClassCount(
                riskClass,
                ofClass.size(),
                ofClass.stream().mapToDouble(RoadRow::lengthKm).sum());
    }

    /** Looks up what the rows of roads name. */
    private static final class Roads {

        private final SituationDay day;
        private final RestrictionView restrictions;
        private final Map<String, String> nameByPlace = new HashMap<>();
        private final Map<String, Incident> incidentById = new HashMap<>();
        private final Map<String, String> corridorOf;

        Roads(SituationDay day, RestrictionView restrictions) {
            this.day = day;
            this.restrictions = restrictions;
            for (Place place : day.operation().places()) {
                nameByPlace.put(place.id(), place.name());
            }
            day.operation().incidents().forEach(incident -> incidentById.putIfAbsent(incident.id(), incident));
            corridorOf = MapNetwork.corridorNames(day.corridors());
        }

        List<RoadRow> rows() {
            return day.operation().roads().stream()
                    .map(this::row)
                    .sorted(Comparator.comparing(
                                    (RoadRow road) -> day.risk().get(road.id()).riskClass())
                            .thenComparing(RoadRow::rate)
                            .reversed()
                            .thenComparing(RoadRow::id))
                    .toList();
        }

        private RoadRow row(RoadSegment road) {
            SegmentRisk risk = day.risk().get(road.id());
            return new RoadRow(
                    road.id(),
                    name(road.fromPlaceId()),
                    name(road.toPlaceId()),
                    road.lengthKm(),
                    road.surface(),
                    road.truckSpeedKmh(),
                    day.risk().knownClass(road.id()).orElse(null),
                    risk.eventsPer100KmPer30Days(),
                    risk.roadEventsPer100KmPer30Days(),
                    corridorOf.get(road.id()),
                    restrictions.ofRoad(road.id()).orElse(null),
                    restrictions.isDrySeasonOnly(road.id()),
                    road.crossing().orElse(null),
                    risk.evidence().stream()
                            .flatMap(evidence -> evidence(evidence, risk).stream())
                            .toList());
        }

        private Optional<EvidenceRow> evidence(SegmentRisk.Evidence evidence, SegmentRisk risk) {
            return Optional.ofNullable(incidentById.get(evidence.incidentId()))
                    .map(incident -> new EvidenceRow(
                            incident.id(),
                            incident.type(),
                            incident.date(),
                            incident.position(),
                            incident.precision().spreadKm(),
                            evidence.ageDays(),
                            evidence.distanceKm(),
                            risk.ratePerCellDay() == 0 ? 0 : evidence.ratePerCellDay() / risk.ratePerCellDay()));
        }

        private String name(String placeId) {
            return nameByPlace.getOrDefault(placeId, placeId);
        }
    }
}
