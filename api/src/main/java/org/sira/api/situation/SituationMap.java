package org.sira.api.situation;

import java.time.LocalDate;
import java.util.List;
import org.sira.api.planning.MapNetwork;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Displacement;
import org.sira.planner.model.Incident;
import org.sira.planner.model.OperationArea;
import org.sira.planner.plan.PlanFacts;

/** The JSON of the map of a situation. */
public record SituationMap(
        MapNetwork network,
        List<MapIncident> incidents,
        List<MapDisplacement> displacement,
        List<MapClosure> closures,
        List<MapArea> areas,
        List<MapColumn> columns) {

    /**
     * @param spreadKm how far off the position may be
     * @param ageDays before the day of reference
     */
    public record MapIncident(
            String id,
            double lat,
            double lon,
            double spreadKm,
            String channel,
            String type,
            int fatalities,
            LocalDate date,
            int ageDays) {}

    public record MapDisplacement(String place, int people, LocalDate countedOn) {}

    public record MapClosure(String id, String road, LocalDate from, LocalDate to, String reason) {}

    public record MapArea(
            String id,
            String name,
            double lat,
            double lon,
            double radiusKm,
            LocalDate from,
            LocalDate to,
            boolean closed) {}

    public record MapColumn(String id, List<String> roads) {
        public MapColumn {
            roads = List.copyOf(roads);
        }
    }

    public SituationMap {
        incidents = List.copyOf(incidents);
        displacement = List.copyOf(displacement);
        closures = List.copyOf(closures);
        areas = List.copyOf(areas);
        columns = List.copyOf(columns);
    }

    public static SituationMap of(PlanFacts facts) {
        var operation = facts.operation();
        LocalDate asOf = operation.asOf();
        return new SituationMap(
                MapNetwork.of(facts),
                KnownIncidents.newestFirst(operation).stream()
                        .map(incident -> incident(incident, asOf))
                        .toList(),
                operation.displacements().stream()
                        .map(SituationMap::displacement)
                        .toList(),
                operation.restrictions().closures().stream()
                        .map(SituationMap::closure)
                        .toList(),
                operation.restrictions().areas().stream()
                        .map(SituationMap::area)
                        .toList(),
                operation.restrictions().columns().stream()
                        .map(SituationMap::column)
                        .toList());
    }

    private static MapIncident incident(Incident incident, LocalDate asOf) {
        return new MapIncident(
                incident.id(),
                incident.position().latitude(),
                incident.position().longitude(),
                incident.precision().spreadKm(),
                incident.channel().name(),
                incident.type(),
                incident.fatalities(),
                incident.date(),
                KnownIncidents.ageDays(incident, asOf));
    }

    private static MapDisplacement displacement(Displacement count) {
        return new MapDisplacement(count.placeId(), count.people(), count.countedOn());
    }

    private static MapClosure closure(Closure closure) {
        return new MapClosure(closure.id(), closure.segmentId(), closure.from(), closure.to(), closure.reason());
    }

    private static MapArea area(OperationArea area) {
        return new MapArea(
                area.id(),
                area.name(),
                area.centre().latitude(),
                area.centre().longitude(),
                area.radiusKm(),
                area.from(),
                area.to(),
                area.closed());
    }

    private static MapColumn column(AnnouncedColumn column) {
        return new MapColumn(column.id(), column.segmentIds());
    }
}
