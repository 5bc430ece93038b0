package org.sira.api.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sira.api.planning.MapNetwork;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.Displacement;
import org.sira.planner.model.GeoPrecision;
import org.sira.planner.model.Incident;
import org.sira.planner.model.IncidentChannel;
import org.sira.planner.model.Operation;
import org.sira.planner.model.OperationArea;
import org.sira.planner.model.Place;
import org.sira.planner.model.RiskClass;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.model.Surface;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.risk.SegmentRisk;

/**
 * The tables of a situation: all that its map shows, in rows.
 *
 * @param newestIncident of those that count
 * @param roads the most dangerous first
 * @param incidents the newest {@link #MOST_INCIDENTS}, newest first
 * @param knownIncidents how many there are altogether
 */
public record SituationView(
        String operation,
        LocalDate asOf,
        Optional<LocalDate> newestIncident,
        Freshness freshness,
        List<ClassCount> classes,
        List<RoadRow> roads,
        List<IncidentRow> incidents,
        int knownIncidents,
        List<DisplacementRow> displacement,
        List<ClosureRow> closures,
        List<OperationArea> areas,
        List<Curfew> curfews,
        List<ColumnRow> columns) {

    /** A table of thousands helps nobody and takes minutes on a slow line; the map and the risk use all. */
    public static final int MOST_INCIDENTS = 150;

    /** How many roads there are of a class, and how long they are together. */
    public record ClassCount(RiskClass riskClass, int roads, double lengthKm) {}

    /**
     * @param rate violent events per 100 km and 30 days; {@code roadRate} those that endanger vehicles
     * @param corridor that it belongs to
     * @param closed by a dated closure at some time from the day of reference on
     */
    public record RoadRow(
            String id,
            String from,
            String to,
            double lengthKm,
            Surface surface,
            double truckSpeedKmh,
            RiskClass riskClass,
            double rate,
            double roadRate,
            @Nullable String corridor,
            boolean closed,
            List<EvidenceRow> evidence) {
        public RoadRow {
            evidence = List.copyOf(evidence);
        }
    }

    /** @param share of the road's rate, 0 to 1 */
    public record EvidenceRow(
            String incidentId, String type, LocalDate date, int ageDays, double distanceKm, double share) {}

    /** @param near name of the nearest place; {@code nearKm} how far it is */
    public record IncidentRow(
            String id,
            LocalDate date,
            int ageDays,
            String type,
            IncidentChannel channel,
            int fatalities,
            GeoPrecision precision,
            String near,
            double nearKm) {}

    public record DisplacementRow(String placeId, String place, String cercle, Displacement count) {}

    public record ClosureRow(Closure closure, String from, String to) {}

    public record ColumnRow(AnnouncedColumn column, List<String> roads) {
        public ColumnRow {
            roads = List.copyOf(roads);
        }
    }

    public SituationView {
        classes = List.copyOf(classes);
        roads = List.copyOf(roads);
        incidents = List.copyOf(incidents);
        displacement = List.copyOf(displacement);
        closures = List.copyOf(closures);
        areas = List.copyOf(areas);
        curfews = List.copyOf(curfews);
        columns = List.copyOf(columns);
    }

    public static SituationView of(PlanFacts facts) {
        return new Rows(facts).view();
    }

    /** Looks up what the rows name. */
    private static final class Rows {

        private final PlanFacts facts;
        private final Operation operation;
        private final Map<String, Place> placeById = new HashMap<>();
        private final Map<String, RoadSegment> roadById = new HashMap<>();
        private final Map<String, Incident> incidentById = new HashMap<>();
        private final Map<String, String> corridorOf;
        private final Set<String> closedRoads = new HashSet<>();

        Rows(PlanFacts facts) {
            this.facts = facts;
            operation = facts.operation();
            operation.places().forEach(place -> placeById.put(place.id(), place));
            operation.roads().forEach(road -> roadById.put(road.id(), road));
            operation.incidents().forEach(incident -> incidentById.putIfAbsent(incident.id(), incident));
            corridorOf = MapNetwork.corridorNames(facts.corridors());
            for (Closure closure : operation.restrictions().closures()) {
                if (!closure.to().isBefore(operation.asOf())) {
                    closedRoads.add(closure.segmentId());
                }
            }
        }

        SituationView view() {
            List<RoadRow> roads = operation.roads().stream()
                    .map(this::road)
                    .sorted(Comparator.comparing(RoadRow::riskClass)
                            .thenComparing(RoadRow::rate)
                            .reversed()
                            .thenComparing(RoadRow::id))
                    .toList();
            List<Incident> known = KnownIncidents.newestFirst(operation);
            var restrictions = operation.restrictions();
            return new SituationView(
                    operation.name(),
                    operation.asOf(),
                    facts.risk().newestIncident(),
                    Freshness.of(facts.risk()),
                    classes(roads),
                    roads,
                    known.stream().limit(MOST_INCIDENTS).map(this::incident).toList(),
                    known.size(),
                    operation.displacements().stream().map(this::displacement).toList(),
                    restrictions.closures().stream().map(this::closure).toList(),
                    restrictions.areas(),
                    restrictions.curfews(),
                    restrictions.columns().stream().map(this::column).toList());
        }

        private RoadRow road(RoadSegment road) {
            SegmentRisk risk = facts.risk().get(road.id());
            return new RoadRow(
                    road.id(),
                    name(road.fromPlaceId()),
                    name(road.toPlaceId()),
                    road.lengthKm(),
                    road.surface(),
                    road.truckSpeedKmh(),
                    risk.riskClass(),
                    risk.eventsPer100KmPer30Days(),
                    risk.roadEventsPer100KmPer30Days(),
                    corridorOf.get(road.id()),
                    closedRoads.contains(road.id()),
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
                            evidence.ageDays(),
                            evidence.distanceKm(),
                            risk.ratePerCellDay() == 0 ? 0 : evidence.ratePerCellDay() / risk.ratePerCellDay()));
        }

        private IncidentRow incident(Incident incident) {
            Place nearest = operation.places().stream()
                    .min(Comparator.comparingDouble(place -> place.position().distanceKm(incident.position())))
                    .orElseThrow();
            return new IncidentRow(
                    incident.id(),
                    incident.date(),
                    KnownIncidents.ageDays(incident, operation.asOf()),
                    incident.type(),
                    incident.channel(),
                    incident.fatalities(),
                    incident.precision(),
                    nearest.name(),
                    nearest.position().distanceKm(incident.position()));
        }

        private DisplacementRow displacement(Displacement count) {
            Place place = Optional.ofNullable(placeById.get(count.placeId())).orElseThrow();
            return new DisplacementRow(place.id(), place.name(), place.cercle(), count);
        }

        private ClosureRow closure(Closure closure) {
            RoadSegment road = get(closure.segmentId());
            return new ClosureRow(closure, name(road.fromPlaceId()), name(road.toPlaceId()));
        }

        private ColumnRow column(AnnouncedColumn column) {
            List<String> roads = new ArrayList<>();
            for (String id : column.segmentIds()) {
                RoadSegment road = get(id);
                roads.add(name(road.fromPlaceId()) + " – " + name(road.toPlaceId()));
            }
            return new ColumnRow(column, roads);
        }

        private RoadSegment get(String roadId) {
            return Optional.ofNullable(roadById.get(roadId)).orElseThrow();
        }

        private String name(String placeId) {
            return Optional.ofNullable(placeById.get(placeId)).map(Place::name).orElse(placeId);
        }

        private static List<ClassCount> classes(List<RoadRow> roads) {
            List<ClassCount> counts = new ArrayList<>();
            for (RiskClass riskClass : RiskClass.values()) {
                List<RoadRow> ofClass = roads.stream()
                        .filter(road -> road.riskClass() == riskClass)
                        .toList();
                counts.add(new ClassCount(
                        riskClass,
                        ofClass.size(),
                        ofClass.stream().mapToDouble(RoadRow::lengthKm).sum()));
            }
            return counts;
        }
    }
}
