package org.sira.planner.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.Place;
import org.sira.planner.network.RouteOption;
import org.sira.planner.network.TravelOptions;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;

/** What holds for every timetable, over random chains of places with corridors, curfews, closures and ferries. */
class TimetableSearchTest {

    private static final int NETWORKS = 40;
    private static final int DAY = Horizon.MINUTES_PER_DAY;

    @Test
    void whoLeavesLaterNeverArrivesEarlierAndNobodyCouldArriveEarlierStill() {
        Random random = new Random(20_260_202);
        int arrivals = 0;
        int waits = 0;
        for (int network = 0; network < NETWORKS; network++) {
            Case drawn = new Case(random);
            int last = 0;
            for (int ready = 0; ready < 3 * DAY; ready += 1 + random.nextInt(180)) {
                int arrival = drawn.arrivalMin(ready);
                assertThat(arrival)
                        .as("network %d, ready at %d", network, ready)
                        .isGreaterThanOrEqualTo(last);
                assertThat(arrival)
                        .as("network %d, ready at %d: by trying every minute", network, ready)
                        .isEqualTo(drawn.triedArrivalMin(ready));
                last = arrival;
                arrivals += arrival < StartWindows.NEVER ? 1 : 0;
                waits += drawn.journey(ready)
                        .map(journey -> journey.halts().size())
                        .orElse(0);
            }
        }
        // The cases are no use when nobody arrives, or nobody waits.
        assertThat(arrivals).isGreaterThan(300);
        assertThat(waits).isGreaterThan(100);
    }

    @Test
    void theLatestDepartureMeetsItsDeadlineAndAMinuteLaterDoesNot() {
        Random random = new Random(20_260_203);
        int found = 0;
        for (int network = 0; network < NETWORKS; network++) {
            Case drawn = new Case(random);
            for (int i = 0; i < 8; i++) {
                int deadline = random.nextInt(4 * DAY);
                Optional<Journey> latest =
                        drawn.timetable.latestDeparture(drawn.route, drawn.profile, drawn.horizon.timeAt(deadline));
                if (latest.isEmpty()) {
                    assertThat(drawn.arrivalMin(0)).isGreaterThan(deadline);
                    continue;
                }
                found++;
                int departure = drawn.horizon.minuteOf(latest.get().departAt());
                assertThat(drawn.horizon.minuteOf(latest.get().arriveAt())).isLessThanOrEqualTo(deadline);
                assertThat(drawn.arrivalMin(departure)).isLessThanOrEqualTo(deadline);
                assertThat(drawn.arrivalMin(departure + 1))
                        .as("network %d, deadline %d, departure %d", network, deadline, departure)
                        .isGreaterThan(deadline);
            }
        }
        assertThat(found).isGreaterThan(60);
    }

    @Test
    void stepsFollowEachOtherAndHaltsAreWhereOneMayHalt() {
        Random random = new Random(20_260_204);
        for (int network = 0; network < NETWORKS; network++) {
            Case drawn = new Case(random);
            drawn.journey(random.nextInt(2 * DAY)).ifPresent(journey -> {
                LocalDateTime clock = journey.departAt();
                for (Journey.Step step : journey.steps()) {
                    assertThat(step.from()).isEqualTo(clock);
                    assertThat(step.until()).isAfter(clock);
                    clock = step.until();
                    if (step instanceof Journey.Halt halt && !drawn.model.isSafe(halt.placeId())) {
                        assertThat(halt.kind()).isEqualTo(Journey.HaltKind.GATE);
                        assertThat(halt.until()).isBeforeOrEqualTo(halt.from().plusMinutes(60));
                    }
                }
                assertThat(clock).isEqualTo(journey.arriveAt());
                assertThat(journey.roads()).extracting(Journey.Road::use).containsExactlyElementsOf(drawn.route.uses());
            });
        }
    }

    /** A chain of places, and its route from the first to the last. */
    private static final class Case {

        private final Horizon horizon;
        private final MovementModel model;
        private final RouteOption route;
        private final VehicleProfile profile;
        private final RouteTimetable timetable;
        private final TimedRoute timed;

        Case(Random random) {
            PlanFacts facts = RandomChain.of(random);
            horizon = facts.horizon();
            model = Driving.modelOf(facts);
            profile = VehicleProfile.of(facts.operation().vehicles().get(0));
            List<Place> places = facts.operation().places();
            route = new TravelOptions(facts.network(), profile, use -> 0, road -> false)
                    .fastest(places.get(0).id(), places.get(places.size() - 1).id())
                    .orElseThrow();
            timetable = new RouteTimetable(model);
            timed = model.timed(route, profile);
        }

        Optional<Journey> journey(int readyMin) {
            return timetable.earliestArrival(route, profile, horizon.timeAt(readyMin));
        }

        int arrivalMin(int readyMin) {
            return journey(readyMin)
                    .map(journey -> horizon.minuteOf(journey.arriveAt()))
                    .orElse(StartWindows.NEVER);
        }

        /**
         * The earliest arrival over all ways to wait: for each place and minute whether one can be there, and the least
         * time at the wheel on that day.
         */
        int triedArrivalMin(int readyMin) {
            int end = horizon.lengthMin();
            int[] here = new int[end + 1];
            Arrays.fill(here, StartWindows.NEVER);
            if (readyMin <= end) {
                here[readyMin] = 0;
            }
            boolean safe = true;
            for (Stage stage : timed.stages()) {
                if (safe) {
                    for (int minute = 1; minute <= end; minute++) {
                        int waited = here[minute - 1] < StartWindows.NEVER && minute % DAY == 0 ? 0 : here[minute - 1];
                        here[minute] = Math.min(here[minute], waited);
                    }
                }
                int[] next = new int[end + 1];
                Arrays.fill(next, StartWindows.NEVER);
                int longestWait =
                        safe || stage.gate() == null ? 0 : model.rules().maxGateWaitMin();
                for (int minute = 0; minute <= end; minute++) {
                    if (here[minute] == StartWindows.NEVER) {
                        continue;
                    }
                    for (int start = minute; start <= minute + longestWait; start++) {
                        int arrival = start + stage.durationMin();
                        int driven = here[minute] + stage.durationMin();
                        if (mayStart(stage, start)
                                && arrival <= end
                                && driven <= model.rules().maxDrivingMinPerDay()) {
                            next[arrival] = Math.min(next[arrival], driven);
                        }
                    }
                }
                here = next;
                safe = stage.endsSafe();
            }
            for (int minute = 0; minute <= end; minute++) {
                if (here[minute] < StartWindows.NEVER) {
                    return minute;
                }
            }
            return StartWindows.NEVER;
        }

        private static boolean mayStart(Stage stage, int minute) {
            Gate gate = stage.gate();
            if (gate == null) {
                return stage.windows().allows(minute);
            }
            int slotMin = minute - gate.offsetMin(stage.firstSection());
            return slotMin >= 0 && slotMin % 60 == 0 && gate.isOpen(slotMin / 60);
        }
    }
}
