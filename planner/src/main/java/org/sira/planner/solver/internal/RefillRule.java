package org.sira.planner.solver.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No depot is in the end filled from itself. */
record RefillRule() {

    /** That one depot is filled from another place with some commodity. */
    record Refill(int commodity, int from, int to) {}

    /** How many depots are filled from themselves, by whatever way. */
    int circles(List<Refill> refills) {
        Set<Refill> distinct = new HashSet<>(refills);
        int circles = 0;
        Set<List<Integer>> depots = new HashSet<>();
        for (Refill refill : distinct) {
            if (depots.add(List.of(refill.commodity, refill.to))
                    && reaches(refill.commodity, refill.to, refill.to, distinct, new HashSet<>())) {
                circles++;
            }
        }
        return circles;
    }

    private static boolean reaches(int commodity, int from, int wanted, Set<Refill> refills, Set<Integer> seen) {
        for (Refill refill : refills) {
            if (refill.commodity == commodity
                    && refill.from == from
                    && (refill.to == wanted
                            || seen.add(refill.to) && reaches(commodity, refill.to, wanted, refills, seen))) {
                return true;
            }
        }
        return false;
    }
}
