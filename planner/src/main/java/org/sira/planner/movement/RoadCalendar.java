package org.sira.planner.movement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sira.planner.daylight.Daylight;
import org.sira.planner.daylight.DaylightTimes;
import org.sira.planner.model.AnnouncedColumn;
import org.sira.planner.model.Closure;
import org.sira.planner.model.Crossing;
import org.sira.planner.model.Curfew;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Operation;
import org.sira.planner.model.OperationArea;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.network.RoadGeometry;
import org.sira.planner.network.RoadNetwork;
import org.sira.planner.network.SegmentUse;

/** When each road may be driven: daylight at its two ends, crossings, curfews, closures, operation areas, columns. */
final class RoadCalendar {

    private final Operation operation;
    private final Horizon horizon;
    private final RoadNetwork network;
    private final RoadGeometry geometry;
    /** One direction of a road, driven in so many minutes. */
    private record Driven(String segmentId, boolean reversed, int durationMin) {}

    /** All are filled in when asked for, by all threads of a search: most routes share most of their roads. */
    private final Map<Driven, StartWindows> entersByDriven = new ConcurrentHashMap<>();

    private final Map<String, double[]> multipliersBySegment = new ConcurrentHashMap<>();

    private final Map<String, List<int[]>> blockedBySegment = new ConcurrentHashMap<>();

    private final Map<String, int[][]> daylightByPlace = new ConcurrentHashMap<>();

    RoadCalendar(Operation operation, Horizon horizon, RoadNetwork network) {
        this.operation = operation;
        this.horizon = horizon;
        this.network = network;
        geometry = new RoadGeometry(network);
    }

    /** The minutes at which a road may be entered by a vehicle that takes {@code durationMin} on it. */
    StartWindows enters(SegmentUse use, int durationMin) {
        return entersByDriven.computeIfAbsent(
                new Driven(use.segment().id(), use.reversed(), durationMin), key -> workOut(use, durationMin));
    }

    private StartWindows workOut(SegmentUse use, int durationMin) {
        int[][] from = daylight(use.fromPlaceId());
        int[][] to = daylight(use.toPlaceId());
        StartWindows windows = StartWindows.range(0, -1);
        for (int day = 0; day < horizon.days(); day++) {
            windows = windows.followedBy(StartWindows.range(from[day][0], to[day][1] - durationMin));
        }
        Optional<Crossing> crossing = use.segment().crossing();
        if (crossing.isPresent()) {
            windows = windows.and(open(crossing.get(), durationMin));
        }
        for (int[] block : blocked(use.segment())) {
            windows = windows.without(block[0] - durationMin + 1, block[1] - 1);
        }
        return windows;
    }

    /** When a road may be entered so that it is left before its crossing closes. */
    private StartWindows open(Crossing crossing, int durationMin) {
        StartWindows windows = StartWindows.range(0, -1);
        for (int day = 0; day < horizon.days(); day++) {
            int midnight = day * Horizon.MINUTES_PER_DAY;
            windows = windows.followedBy(
                    StartWindows.range(midnight + crossing.opensMin(), midnight + crossing.closesMin() - durationMin));
        }
        return windows;
    }

    /** By how much the risk of a road is multiplied on each day of the horizon. Not to be changed. */
    double[] riskMultipliers(RoadSegment segment) {
        return multipliersBySegment.computeIfAbsent(segment.id(), id -> {
            double[] byDay = new double[horizon.days()];
            Arrays.fill(byDay, 1);
            for (OperationArea area : operation.restrictions().areas()) {
                if (!area.closed() && geometry.touches(segment, area)) {
                    for (int day = 0; day < byDay.length; day++) {
                        byDay[day] *= area.appliesOn(horizon.day(day)) ? area.riskMultiplier() : 1;
                    }
                }
            }
            return byDay;
        });
    }

    /** Ids of the roads that are closed for a whole day. */
    Set<String> closedOn(int day) {
        LocalDate date = horizon.day(day);
        Set<String> closed = new LinkedHashSet<>();
        for (Closure closure : operation.restrictions().closures()) {
            if (!date.isBefore(closure.from()) && !date.isAfter(closure.to())) {
                closed.add(closure.segmentId());
            }
        }
        for (OperationArea area : operation.restrictions().areas()) {
            if (area.closed() && area.appliesOn(date)) {
                for (RoadSegment road : operation.roads()) {
                    if (geometry.touches(road, area)) {
                        closed.add(road.id());
                    }
                }
            }
        }
        return closed;
    }

    /** Movement hours of a place: first and last minute of each day. */
    private int[][] daylight(String placeId) {
        return daylightByPlace.computeIfAbsent(placeId, id -> {
            Place place = network.place(id);
            int[][] byDay = new int[horizon.days()][];
            for (int day = 0; day < byDay.length; day++) {
                DaylightTimes times = Daylight.at(place.position(), horizon.day(day));
                int midnight = day * Horizon.MINUTES_PER_DAY;
                byDay[day] = new int[] {
                    midnight + times.sunriseMin() + operation.rules().afterSunriseMin(),
                    midnight + times.sunsetMin() - operation.rules().beforeSunsetMin()
                };
            }
            return byDay;
        });
    }

    /** Half-open ranges of minutes in which nobody may be on the road. */
    private List<int[]> blocked(RoadSegment segment) {
        return blockedBySegment.computeIfAbsent(segment.id(), id -> {
            List<int[]> blocks = new ArrayList<>();
            for (Curfew curfew : operation.restrictions().curfews()) {
                if (curfew.appliesTo(network.place(segment.fromPlaceId()))
                        || curfew.appliesTo(network.place(segment.toPlaceId()))) {
                    addCurfew(blocks, curfew);
                }
            }
            for (Closure closure : operation.restrictions().closures()) {
                if (closure.segmentId().equals(id)) {
                    addDates(blocks, closure.from(), closure.to());
                }
            }
            for (OperationArea area : operation.restrictions().areas()) {
                if (area.closed() && geometry.touches(segment, area)) {
                    addDates(blocks, area.from(), area.to());
                }
            }
            for (AnnouncedColumn column : operation.restrictions().columns()) {
                if (geometry.isNear(segment, column, operation.rules().columnBufferKm())) {
                    int buffer = operation.rules().columnBufferMin();
                    add(blocks, column.from().minusMinutes(buffer), column.to().plusMinutes(buffer));
                }
            }
            return blocks;
        });
    }

    private void addCurfew(List<int[]> blocks, Curfew curfew) {
        boolean overnight = !curfew.endsAt().isAfter(curfew.startsAt());
        for (LocalDate date = curfew.from(); !date.isAfter(curfew.to()); date = date.plusDays(1)) {
            add(
                    blocks,
                    date.atTime(curfew.startsAt()),
                    date.plusDays(overnight ? 1 : 0).atTime(curfew.endsAt()));
        }
    }

    private void addDates(List<int[]> blocks, LocalDate from, LocalDate to) {
        add(blocks, from.atStartOfDay(), to.plusDays(1).atStartOfDay());
    }

    private void add(List<int[]> blocks, LocalDateTime from, LocalDateTime to) {
        if (from.isBefore(horizon.end()) && to.isAfter(horizon.start())) {
            blocks.add(new int[] {horizon.minuteOf(from), horizon.minuteOf(to)});
        }
    }
}
