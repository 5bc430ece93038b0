package org.sira.api.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sira.planner.model.Displacement;
import org.sira.planner.model.GeoPoint;
import org.sira.planner.model.Place;
import org.sira.planner.needs.LatestCounts;

/**
 * Displaced people as they were counted last up to a day, by place and by cercle. Of a place the same count holds from
 * which its needs are derived.
 *
 * @param round date of the youngest count
 * @param places the most people first; {@code cercles} likewise
 * @param older places that were last counted long before the youngest count
 * @param estimated places where only households were counted and people reckoned from them
 * @param later places that were first counted after the day
 */
public record DisplacementView(
        Optional<LocalDate> round,
        List<PlaceRow> places,
        List<CercleRow> cercles,
        long people,
        long households,
        int older,
        int estimated,
        int later) {

    /** A round of counting takes some weeks; what lies further back belongs to another. */
    private static final int ROUND_DAYS = 30;

    /** @param older counted more than {@value #ROUND_DAYS} days before the youngest count */
    public record PlaceRow(String placeId, String place, String cercle, Displacement count, boolean older) {

        public boolean estimated() {
            return count.counted() == Displacement.Counted.HOUSEHOLDS;
        }
    }

    /**
     * @param name empty where no cercle is known
     * @param middle of its places, by their people
     * @param oldest day of a count; {@code youngest} likewise
     * @param estimated places whose people were reckoned from households
     */
    public record CercleRow(
            String name,
            String region,
            GeoPoint middle,
            int places,
            long people,
            long households,
            LocalDate oldest,
            LocalDate youngest,
            int estimated) {}

    private record Cercle(String region, String name) {}

    public DisplacementView {
        places = List.copyOf(places);
        cercles = List.copyOf(cercles);
    }

    static DisplacementView of(SituationDay day) {
        List<Displacement> all = day.operation().displacements();
        List<Displacement> counts = LatestCounts.of(all.stream()
                .filter(count -> !count.countedOn().isAfter(day.day()))
                .toList());
        Map<String, Place> placeById = new HashMap<>();
        day.operation().places().forEach(place -> placeById.put(place.id(), place));
        Optional<LocalDate> round = counts.stream().map(Displacement::countedOn).max(Comparator.naturalOrder());
        List<PlaceRow> rows = new ArrayList<>();
        Map<Cercle, List<Displacement>> countsByCercle =
                new TreeMap<>(Comparator.comparing(Cercle::region).thenComparing(Cercle::name));
        for (Displacement count : counts) {
            Place place = Optional.ofNullable(placeById.get(count.placeId())).orElseThrow();
            boolean older = count.countedOn().plusDays(ROUND_DAYS).isBefore(round.orElseThrow());
            rows.add(new PlaceRow(place.id(), place.name(), place.cercle(), count, older));
            countsByCercle
                    .computeIfAbsent(new Cercle(place.region(), place.cercle()), cercle -> new ArrayList<>())
                    .add(count);
        }
        rows.sort(Comparator.comparingInt((PlaceRow row) -> row.count().people())
                .reversed()
                .thenComparing(PlaceRow::placeId));
        List<CercleRow> cercles = new ArrayList<>();
        countsByCercle.forEach((cercle, ofCercle) -> cercles.add(cercleRow(cercle, ofCercle, placeById)));
        cercles.sort(Comparator.comparingLong(CercleRow::people).reversed());
        return new DisplacementView(
                round,
                rows,
                cercles,
                counts.stream().mapToLong(Displacement::people).sum(),
                counts.stream().mapToLong(Displacement::households).sum(),
                (int) rows.stream().filter(PlaceRow::older).count(),
                (int) rows.stream().filter(PlaceRow::estimated).count(),
                (int) all.stream().map(Displacement::placeId).distinct().count() - rows.size());
    }

    private static CercleRow cercleRow(Cercle cercle, List<Displacement> counts, Map<String, Place> placeById) {
        double latitude = 0;
        double longitude = 0;
        double weights = 0;
        for (Displacement count : counts) {
            GeoPoint position = Optional.ofNullable(placeById.get(count.placeId()))
                    .orElseThrow()
                    .position();
            double weight = StrictMath.max(1, count.people());
            latitude += weight * position.latitude();
            longitude += weight * position.longitude();
            weights += weight;
        }
        return new CercleRow(
                cercle.name(),
                cercle.region(),
                new GeoPoint(latitude / weights, longitude / weights),
                counts.size(),
                counts.stream().mapToLong(Displacement::people).sum(),
                counts.stream().mapToLong(Displacement::households).sum(),
                counts.stream()
                        .map(Displacement::countedOn)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                counts.stream()
                        .map(Displacement::countedOn)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                (int) counts.stream()
                        .filter(count -> count.counted() == Displacement.Counted.HOUSEHOLDS)
                        .count());
    }
}
