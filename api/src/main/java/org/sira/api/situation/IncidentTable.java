package org.sira.api.situation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.GeoPrecision;
import org.sira.planner.model.Incident;
import org.sira.planner.model.IncidentChannel;
import org.sira.planner.model.Place;

/**
 * One page of the incidents that a filter lets through.
 *
 * @param page from 1
 * @param first number of its first row, from 1
 * @param matching that the filter lets through; {@code known} are all
 * @param types the words of the source, the most frequent first
 * @param moreTypes that are too many to name
 */
public record IncidentTable(
        IncidentFilter filter,
        List<Row> rows,
        int page,
        int pages,
        int first,
        int matching,
        int known,
        List<TypeCount> types,
        int moreTypes) {

    /** A table of thousands helps nobody and takes minutes on a slow line. */
    public static final int ROWS = 100;

    private static final int MOST_TYPES = 60;

    /** @param near name of the nearest place; {@code nearKm} how far it is */
    public record Row(
            String id,
            LocalDate date,
            int ageDays,
            String type,
            IncidentChannel channel,
            int fatalities,
            GeoPrecision precision,
            GeoPoint position,
            String near,
            double nearKm) {}

    public record TypeCount(String type, int incidents) {}

    public IncidentTable {
        rows = List.copyOf(rows);
        types = List.copyOf(types);
    }

    /** @param wantedPage the nearest one that there is */
    static IncidentTable of(SituationDay day, IncidentFilter filter, int wantedPage) {
        List<Incident> matching = filter.apply(day.incidents());
        int pages = StrictMath.max(1, (matching.size() + ROWS - 1) / ROWS);
        int page = StrictMath.min(pages, StrictMath.max(1, wantedPage));
        int start = (page - 1) * ROWS;
        List<TypeCount> types = types(day.incidents());
        return new IncidentTable(
                filter,
                matching.subList(start, StrictMath.min(matching.size(), start + ROWS)).stream()
                        .map(incident -> row(incident, day))
                        .toList(),
                page,
                pages,
                start + 1,
                matching.size(),
                day.incidents().size(),
                types.subList(0, StrictMath.min(types.size(), MOST_TYPES)),
                StrictMath.max(0, types.size() - MOST_TYPES));
    }

    /** Number of the last row. */
    public int last() {
        return first + rows.size() - 1;
    }

    private static List<TypeCount> types(List<Incident> incidents) {
        Map<String, Integer> countByType = new TreeMap<>();
        incidents.stream()
                .filter(incident -> !incident.type().isBlank())
                .forEach(incident -> countByType.merge(incident.type(), 1, Integer::sum));
        return countByType.entrySet().stream()
                .map(entry -> new TypeCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(TypeCount::incidents).reversed().thenComparing(TypeCount::type))
                .toList();
    }

    private static Row row(Incident incident, SituationDay day) {
        Place nearest = day.operation().places().stream()
                .min(Comparator.comparingDouble(place -> roughly(place.position(), incident.position())))
                .orElseThrow();
        return new Row(
                incident.id(),
                incident.date(),
                day.ageDays(incident),
                incident.type(),
                incident.channel(),
                incident.fatalities(),
                incident.precision(),
                incident.position(),
                nearest.name(),
                nearest.position().distanceKm(incident.position()));
    }

    /** Grows as the distance does, and is quick to work out for many places. */
    private static double roughly(GeoPoint one, GeoPoint other) {
        double north = one.latitude() - other.latitude();
        double east = (one.longitude() - other.longitude()) * StrictMath.cos(StrictMath.toRadians(other.latitude()));
        return north * north + east * east;
    }
}
