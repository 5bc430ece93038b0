package org.sira.ingest.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.sira.ingest.dataset.Crossing;
import org.sira.ingest.dataset.Dataset;
import org.sira.ingest.dataset.PlaceRow;
import org.sira.ingest.dataset.PlaceType;
import org.sira.ingest.dataset.RoadRow;
import org.sira.ingest.dataset.SettingKey;
import org.sira.ingest.problem.FarFromHaven;
import org.sira.ingest.problem.ProblemLog;
import org.sira.ingest.problem.RoadLongerThanADay;
import org.sira.ingest.schema.Field;

/**
 * Points out what a crew cannot drive in a day: roads that are too long, and places too far from where it may sleep
 * (multi-source shortest paths from all safe places, in the dry season and at a laden truck's speed).
 */
final class HaltCheck {

    /** The planner's own rules where the settings say nothing. */
    private static final double HOURS_PER_DAY = 8;

    private static final double CONTINGENCY = 0.25;

    private final Dataset dataset;
    private final double hoursPerDay;
    private final double contingency;
    private final Map<String, List<RoadRow>> roadsByPlaceId = new HashMap<>();
    private final Map<String, PlaceRow> nearestHaven = new HashMap<>();
    private final Map<String, Double> hoursByPlaceId = new HashMap<>();

    private HaltCheck(Dataset dataset) {
        this.dataset = dataset;
        hoursPerDay =
                dataset.settings().decimal(SettingKey.DRIVING_HOURS_PER_DAY).orElse(HOURS_PER_DAY);
        contingency = dataset.settings().decimal(SettingKey.TIME_CONTINGENCY).orElse(CONTINGENCY);
        for (RoadRow road : dataset.roads()) {
            roadsFrom(road.fromPlaceId()).add(road);
            if (!road.oneWay()) {
                roadsFrom(road.toPlaceId()).add(road);
            }
        }
    }

    static void run(Dataset dataset, CellFinder cells, ProblemLog log) {
        HaltCheck check = new HaltCheck(dataset);
        Set<String> endsOfLongRoads = new HashSet<>();
        for (RoadRow road : dataset.roads()) {
            double hours = check.hours(road);
            if (hours > check.hoursPerDay) {
                log.add(new RoadLongerThanADay(
                        cells.cell(road.ref(), Field.ROAD_LENGTH), road.id(), hours, check.hoursPerDay));
                endsOfLongRoads.add(road.fromPlaceId());
                endsOfLongRoads.add(road.toPlaceId());
            }
        }
        check.measure();
        for (PlaceRow place : dataset.places()) {
            Double hours = check.hoursByPlaceId.get(place.id());
            PlaceRow haven = check.nearestHaven.get(place.id());
            // What lies behind a road that is too long is mended with that road.
            if (hours != null
                    && haven != null
                    && hours > check.hoursPerDay
                    && !place.ref().isFeature()
                    && !endsOfLongRoads.contains(place.id())) {
                log.add(new FarFromHaven(
                        cells.cell(place.ref(), Field.PLACE_NAME),
                        place.name(),
                        haven.name(),
                        hours,
                        check.hoursPerDay));
            }
        }
    }

    private List<RoadRow> roadsFrom(String placeId) {
        return roadsByPlaceId.computeIfAbsent(placeId, id -> new ArrayList<>());
    }

    private double hours(RoadRow road) {
        return road.lengthKm() / road.drySpeedKmh() * (1 + contingency)
                + road.crossing().map(Crossing::delayMin).orElse(0) / 60.0;
    }

    private record Reached(String placeId, double hours, PlaceRow haven) {}

    private void measure() {
        PriorityQueue<Reached> queue =
                new PriorityQueue<>(Comparator.comparingDouble(Reached::hours).thenComparing(Reached::placeId));
        for (PlaceRow place : dataset.places()) {
            if (place.safeHaven() || place.type() == PlaceType.DEPOT) {
                queue.add(new Reached(place.id(), 0, place));
            }
        }
        while (!queue.isEmpty()) {
            Reached next = queue.remove();
            if (hoursByPlaceId.putIfAbsent(next.placeId(), next.hours()) != null) {
                continue;
            }
            nearestHaven.put(next.placeId(), next.haven());
            for (RoadRow road : roadsFrom(next.placeId())) {
                String other = road.fromPlaceId().equals(next.placeId()) ? road.toPlaceId() : road.fromPlaceId();
                if (!hoursByPlaceId.containsKey(other)) {
                    queue.add(new Reached(other, next.hours() + hours(road), next.haven()));
                }
            }
        }
    }
}
