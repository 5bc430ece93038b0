package org.sira.api.situation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sira.api.dataset.assemble.SeasonClosure;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.AreaShape;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.OperationArea;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

/** What limits movement, and how it stands on a day: first what is in force, then what is to come, last what is over. */
public record RestrictionView(
        List<ClosureRow> closures, List<AreaRow> areas, List<CurfewRow> curfews, List<ColumnRow> columns) {

    /** @param road both of its ends */
    public record ClosureRow(Closure closure, String road, Standing standing) {}

    public record AreaRow(OperationArea area, Standing standing) {

        /** 0 unless the area is a circle. */
        public double radiusKm() {
            return area.shape() instanceof AreaShape.Circle circle ? circle.radiusKm() : 0;
        }
    }

    /** @param places that it applies to */
    public record CurfewRow(Curfew curfew, List<Place> places, Standing standing) {
        public CurfewRow {
            places = List.copyOf(places);
        }
    }

    public record ColumnRow(AnnouncedColumn column, List<String> roads, Standing standing) {
        public ColumnRow {
            roads = List.copyOf(roads);
        }
    }

    public RestrictionView {
        closures = List.copyOf(closures);
        areas = List.copyOf(areas);
        curfews = List.copyOf(curfews);
        columns = List.copyOf(columns);
    }

    static RestrictionView of(SituationDay situation) {
        LocalDate day = situation.day();
        var operation = situation.operation();
        var restrictions = operation.restrictions();
        Map<String, String> nameByRoad = roadNames(operation.places(), operation.roads());
        return new RestrictionView(
                restrictions.closures().stream()
                        .map(closure -> new ClosureRow(
                                closure,
                                nameByRoad.getOrDefault(closure.segmentId(), closure.segmentId()),
                                Standing.on(day, closure.from(), closure.to())))
                        .sorted(Comparator.comparing(ClosureRow::standing)
                                .thenComparing(row -> row.closure().from()))
                        .toList(),
                restrictions.areas().stream()
                        .map(area -> new AreaRow(area, Standing.on(day, area.from(), area.to())))
                        .sorted(Comparator.comparing(AreaRow::standing)
                                .thenComparing(row -> row.area().from()))
                        .toList(),
                restrictions.curfews().stream()
                        .map(curfew -> new CurfewRow(
                                curfew,
                                operation.places().stream()
                                        .filter(curfew::appliesTo)
                                        .toList(),
                                Standing.on(day, curfew.from(), curfew.to())))
                        .sorted(Comparator.comparing(CurfewRow::standing)
                                .thenComparing(row -> row.curfew().from()))
                        .toList(),
                restrictions.columns().stream()
                        .map(column -> new ColumnRow(
                                column,
                                column.segmentIds().stream()
                                        .map(id -> nameByRoad.getOrDefault(id, id))
                                        .toList(),
                                Standing.on(
                                        day,
                                        column.from().toLocalDate(),
                                        column.to().toLocalDate())))
                        .sorted(Comparator.comparing(ColumnRow::standing)
                                .thenComparing(row -> row.column().from()))
                        .toList());
    }

    public boolean isEmpty() {
        return closures.isEmpty() && areas.isEmpty() && curfews.isEmpty() && columns.isEmpty();
    }

    /** How many of all kinds are in force. */
    public long inForce() {
        return closures.stream()
                        .filter(row -> row.standing() == Standing.IN_FORCE)
                        .count()
                + areas.stream()
                        .filter(row -> row.standing() == Standing.IN_FORCE)
                        .count()
                + curfews.stream()
                        .filter(row -> row.standing() == Standing.IN_FORCE)
                        .count()
                + columns.stream()
                        .filter(row -> row.standing() == Standing.IN_FORCE)
                        .count();
    }

    /** The closure of a road that is in force, or else the next one. */
    Optional<ClosureRow> ofRoad(String roadId) {
        return closures.stream()
                .filter(row -> row.closure().segmentId().equals(roadId) && row.standing() != Standing.OVER)
                .findFirst();
    }

    /** As far as the data tell of a wet season. */
    boolean isDrySeasonOnly(String roadId) {
        return closures.stream()
                .map(ClosureRow::closure)
                .anyMatch(closure -> closure.segmentId().equals(roadId) && SeasonClosure.is(closure));
    }

    private static Map<String, String> roadNames(List<Place> places, List<RoadSegment> roads) {
        Map<String, String> nameByPlace = new HashMap<>();
        places.forEach(place -> nameByPlace.put(place.id(), place.name()));
        Map<String, String> nameByRoad = new HashMap<>();
        for (RoadSegment road : roads) {
            String from = nameByPlace.getOrDefault(road.fromPlaceId(), road.fromPlaceId());
            String to = nameByPlace.getOrDefault(road.toPlaceId(), road.toPlaceId());
            nameByRoad.put(road.id(), from + " – " + to);
        }
        return nameByRoad;
    }
}
