package org.sira.planner.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.network.SegmentUse;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.solver.NationalOperation;

class RoadCalendarTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 8;
    /** Field by field takes long, so that of all roads that are asked for only some are compared. */
    private static final int COMPARED = 40;

    /** The threads of a search share one calendar and ask it for roads in any order. */
    @Test
    void severalThreadsMayAskAtOnce() throws Exception {
        PlanFacts facts = NationalOperation.of(1);
        Map<String, StartWindows> expected =
                windows(calendar(facts), facts.network().roads());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                int from = round;
                RoadCalendar shared = calendar(facts);
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Future<Map<String, StartWindows>>> answers = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    List<RoadSegment> roads = new ArrayList<>(facts.network().roads());
                    Collections.shuffle(roads, new Random(thread));
                    answers.add(threads.submit(() -> {
                        start.await();
                        return windows(shared, roads);
                    }));
                }
                for (Future<Map<String, StartWindows>> answer : answers) {
                    Map<String, StartWindows> found = answer.get();
                    assertThat(found).containsOnlyKeys(expected.keySet());
                    facts.network().roads().stream()
                            .skip(10L * from)
                            .limit(COMPARED)
                            .forEach(road -> assertThat(found.get(road.id()))
                                    .usingRecursiveComparison()
                                    .isEqualTo(expected.get(road.id())));
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static RoadCalendar calendar(PlanFacts facts) {
        return new RoadCalendar(facts.operation(), facts.horizon(), facts.network());
    }

    private static Map<String, StartWindows> windows(RoadCalendar calendar, List<RoadSegment> roads) {
        Map<String, StartWindows> byRoad = new HashMap<>();
        for (RoadSegment road : roads) {
            byRoad.put(road.id(), calendar.enters(new SegmentUse(road, false), 60));
        }
        return byRoad;
    }
}
