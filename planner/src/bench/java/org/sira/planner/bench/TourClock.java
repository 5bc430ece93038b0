package org.sira.planner.bench;

import java.util.Optional;

/**
 * Follows one vehicle through its tour: at the earliest times, to see whether windows are kept, and with the best start, to
 * see how short the tour can be. The latter keeps, for what was driven so far, its shortest duration and the earliest and
 * latest start with which that is reached (Vidal et al. 2013, "A hybrid genetic algorithm with adaptive diversity
 * management for a large class of vehicle routing problems with time-windows", section 4.4; no lateness here).
 */
final class TourClock {

    private final Instance instance;
    private final int depot;
    private int at;
    private long now;
    private long duration;
    private long earliestStart;
    private long latestStart;
    private boolean begun;
    private Optional<String> fault = Optional.empty();

    TourClock(Instance instance, int depot) {
        this.instance = instance;
        this.depot = depot;
        at = depot;
    }

    /** Not before all of the trip's loads are released. */
    void leaveDepot(int release) {
        Node node = instance.nodes().get(depot);
        reach(depot, Math.max(node.ready(), release), node.due());
    }

    void visit(int visit) {
        Node node = instance.nodes().get(visit);
        reach(visit, node.ready(), node.due());
        now += node.service();
        duration += node.service();
    }

    void returnToDepot() {
        Node node = instance.nodes().get(depot);
        reach(depot, node.ready(), node.due());
    }

    private void reach(int node, long ready, long due) {
        if (!begun) {
            begun = true;
            now = ready;
            earliestStart = ready;
            latestStart = due;
        } else {
            int way = instance.distance(at, node);
            now = Math.max(now + way, ready);
            long before = duration + way;
            long waiting = Math.max(0, ready - before - latestStart);
            duration = before + waiting;
            earliestStart = Math.max(ready - before, earliestStart) - waiting;
            latestStart = Math.min(due - before, latestStart);
        }
        if (now > due && fault.isEmpty()) {
            fault = Optional.of("is at node %d at %d, due is %d".formatted(node, now, due));
        }
        at = node;
    }

    /** The first window missed. */
    Optional<String> fault() {
        return fault;
    }

    /** The shortest that the vehicle can be away; of meaning only when no window is missed. */
    long shortest() {
        return duration;
    }
}
