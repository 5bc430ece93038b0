package org.sira.api.situation;

import java.time.LocalDate;
import java.util.List;
import org.sira.api.planning.MapNetwork;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Place;

/** The JSON of the map of a situation, without the incidents: these are an {@link IncidentLayer}. */
public record SituationMap(
        MapNetwork network,
        List<MapDisplacement> displacement,
        List<MapCercle> cercles,
        List<MapClosure> closures,
        List<MapArea> areas,
        List<MapCurfew> curfews,
        List<MapColumn> columns) {

    public record MapDisplacement(String place, int people, LocalDate countedOn, boolean estimated, boolean older) {}

    public record MapCercle(
            String name, double lat, double lon, long people, int places, LocalDate from, LocalDate to) {}

    public record MapClosure(String id, String road, LocalDate from, LocalDate to, String reason, Standing standing) {}

    /** @param shape how the map draws it */
    public record MapArea(
            String id, String name, MapShape shape, LocalDate from, LocalDate to, boolean closed, Standing standing) {}

    /** At the place that has the name of its area, or in the middle of those that it applies to: no borders are known. */
    public record MapCurfew(
            String id,
            String area,
            double lat,
            double lon,
            String startsAt,
            String endsAt,
            LocalDate from,
            LocalDate to,
            Standing standing) {}

    public record MapColumn(String id, List<String> roads, Standing standing) {
        public MapColumn {
            roads = List.copyOf(roads);
        }
    }

    public SituationMap {
        displacement = List.copyOf(displacement);
        cercles = List.copyOf(cercles);
        closures = List.copyOf(closures);
        areas = List.copyOf(areas);
        curfews = List.copyOf(curfews);
        columns = List.copyOf(columns);
    }

    static SituationMap of(SituationDay day) {
        DisplacementView displacement = DisplacementView.of(day);
        RestrictionView restrictions = RestrictionView.of(day);
        return new SituationMap(
                MapNetwork.of(day.operation(), day.risk(), day.corridors()),
                displacement.places().stream().map(SituationMap::displacement).toList(),
                displacement.cercles().stream().map(SituationMap::cercle).toList(),
                restrictions.closures().stream().map(SituationMap::closure).toList(),
                restrictions.areas().stream().map(SituationMap::area).toList(),
                restrictions.curfews().stream()
                        .filter(row -> !row.places().isEmpty())
                        .map(SituationMap::curfew)
                        .toList(),
                restrictions.columns().stream().map(SituationMap::column).toList());
    }

    private static MapDisplacement displacement(DisplacementView.PlaceRow row) {
        return new MapDisplacement(
                row.placeId(), row.count().people(), row.count().countedOn(), row.estimated(), row.older());
    }

    private static MapCercle cercle(DisplacementView.CercleRow row) {
        return new MapCercle(
                row.name(),
                row.middle().latitude(),
                row.middle().longitude(),
                row.people(),
                row.places(),
                row.oldest(),
                row.youngest());
    }

    private static MapClosure closure(RestrictionView.ClosureRow row) {
        var closure = row.closure();
        return new MapClosure(
                closure.id(), closure.segmentId(), closure.from(), closure.to(), closure.reason(), row.standing());
    }

    private static MapArea area(RestrictionView.AreaRow row) {
        var area = row.area();
        return new MapArea(
                area.id(),
                area.name(),
                MapShape.of(area.shape()),
                area.from(),
                area.to(),
                area.closed(),
                row.standing());
    }

    private static MapCurfew curfew(RestrictionView.CurfewRow row) {
        var curfew = row.curfew();
        var seat = row.places().stream().filter(place -> place.name().equals(curfew.area()));
        var points = seat.map(Place::position).toList();
        if (points.isEmpty()) {
            points = row.places().stream().map(Place::position).toList();
        }
        return new MapCurfew(
                curfew.id(),
                curfew.area(),
                points.stream().mapToDouble(GeoPoint::latitude).average().orElseThrow(),
                points.stream().mapToDouble(GeoPoint::longitude).average().orElseThrow(),
                curfew.startsAt().toString(),
                curfew.endsAt().toString(),
                curfew.from(),
                curfew.to(),
                row.standing());
    }

    private static MapColumn column(RestrictionView.ColumnRow row) {
        return new MapColumn(row.column().id(), row.column().segmentIds(), row.standing());
    }
}
