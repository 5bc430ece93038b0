package org.sira.api.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Trip;
import org.sira.planner.plan.TripEvent.Drive;

/** The roads that two plans drive, and how often each does in each direction. */
record ComparedRoads(List<Road> roads) {

    /** Which of the two plans drives a road. */
    enum Who {
        FIRST,
        SECOND,
        BOTH
    }

    /**
     * A road in one direction.
     *
     * @param reversed from its end to its start
     * @param first how often the first plan drives it, and {@code second} how often the second does
     */
    record Road(String road, boolean reversed, Who who, int first, int second) {}

    private record Passed(String road, boolean reversed) implements Comparable<Passed> {

        private static final Comparator<Passed> ORDER =
                Comparator.comparing(Passed::road).thenComparing(Passed::reversed);

        @Override
        public int compareTo(Passed other) {
            return ORDER.compare(this, other);
        }
    }

    ComparedRoads {
        roads = List.copyOf(roads);
    }

    static ComparedRoads of(Plan first, Plan second) {
        Map<Passed, int[]> counts = new TreeMap<>();
        count(first, 0, counts);
        count(second, 1, counts);
        return new ComparedRoads(counts.entrySet().stream()
                .map(entry -> road(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static Road road(Passed passed, int[] counts) {
        Who who = counts[1] == 0 ? Who.FIRST : counts[0] == 0 ? Who.SECOND : Who.BOTH;
        return new Road(passed.road, passed.reversed, who, counts[0], counts[1]);
    }

    private static void count(Plan plan, int which, Map<Passed, int[]> counts) {
        for (Trip trip : plan.trips()) {
            for (var event : trip.events()) {
                if (event instanceof Drive drive) {
                    drive.passages()
                            .forEach(passage -> counts.computeIfAbsent(
                                            new Passed(passage.segmentId(), passage.reversed()), key -> new int[2])[
                                    which]++);
                }
            }
        }
    }

    /** Those that one plan drives more often than the other. */
    List<Road> different() {
        return roads.stream().filter(road -> road.first != road.second).toList();
    }

    long count(Who who) {
        return roads.stream().filter(road -> road.who == who).count();
    }
}
