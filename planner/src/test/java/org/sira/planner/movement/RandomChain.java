package org.sira.planner.movement;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sira.planner.Sketch;
import org.sira.planner.model.CrossingKind;
import org.sira.planner.plan.PlanFacts;

/** Places one behind the other, by chance safe or not, with corridors, curfews, closures, ferries and columns. */
final class RandomChain {

    private RandomChain() {}

    static PlanFacts of(Random random) {
        Sketch sketch = new Sketch(4).depot("P0", 0).truck("T", "P0");
        List<String> placeIds = new ArrayList<>(List.of("P0"));
        List<String> roadIds = new ArrayList<>();
        int parts = 2 + random.nextInt(4);
        for (int part = 0; part < parts; part++) {
            int roads = 1 + random.nextInt(2);
            List<String> chain = new ArrayList<>(List.of(placeIds.get(placeIds.size() - 1)));
            double[] km = random.doubles(roads, 15, 110).map(Math::rint).toArray();
            for (int i = 0; i < roads; i++) {
                String id = "P" + placeIds.size();
                if (random.nextInt(100) < 45) {
                    sketch.haven(id, 10 * placeIds.size());
                } else {
                    sketch.site(id, 10 * placeIds.size());
                }
                placeIds.add(id);
                chain.add(id);
            }
            if (random.nextInt(3) == 0) {
                sketch.corridor("C" + part, chain, km);
                for (int i = 0; i < roads; i++) {
                    roadIds.add("C" + part + (i + 1));
                }
            } else {
                for (int i = 0; i < roads; i++) {
                    String roadId = "R" + part + i;
                    sketch.road(roadId, chain.get(i), chain.get(i + 1), km[i]);
                    roadIds.add(roadId);
                }
            }
        }
        limit(sketch, placeIds, roadIds, random);
        return sketch.facts();
    }

    private static void limit(Sketch sketch, List<String> placeIds, List<String> roadIds, Random random) {
        if (random.nextBoolean()) {
            int opens = 6 + random.nextInt(5);
            sketch.crossing(
                    any(roadIds, random), CrossingKind.FERRY, opens, opens + 4 + random.nextInt(5), random.nextInt(60));
        }
        if (random.nextBoolean()) {
            int day = 1 + random.nextInt(3);
            LocalTime from = LocalTime.of(9 + random.nextInt(9), random.nextInt(60));
            sketch.curfew(any(placeIds, random), day, day, from, from.plusHours(1 + random.nextInt(16)));
        }
        if (random.nextInt(3) == 0) {
            int day = 1 + random.nextInt(3);
            sketch.closure(any(roadIds, random), day, day + random.nextInt(2));
        }
        if (random.nextInt(3) == 0) {
            LocalDateTime from = Sketch.at(1 + random.nextInt(3), 8 + random.nextInt(8), random.nextInt(60));
            sketch.column(any(roadIds, random), from, from.plusMinutes(20 + random.nextInt(60)));
        }
    }

    private static String any(List<String> ids, Random random) {
        return ids.get(random.nextInt(ids.size()));
    }
}
