package org.sira.planner.network;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * What is left from each node to a target at the least: hours on the fastest way, exposure on the safest, infinite from
 * where no way leads there. The two are seldom had together: they bound a search and are no route.
 */
record CostsLeft(double[] hours, double[] exposure) {

    /** Says nothing: for a search that has no target. */
    static CostsLeft unknown(int nodeCount) {
        double[] nothing = new double[nodeCount];
        return new CostsLeft(nothing, nothing);
    }

    static CostsLeft to(int target, PricedArcs arcs) {
        return new CostsLeft(leastTo(target, arcs.rows(), arcs::hours), leastTo(target, arcs.rows(), arcs::exposure));
    }

    /** Dijkstra against the arcs. */
    static double[] leastTo(int target, ArcRows rows, IntToDoubleFunction costOfArc) {
        double[] least = new double[rows.nodeCount()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        CandidateHeap heap = new CandidateHeap(new double[rows.nodeCount()]);
        heap.offer(target, 0, 0);
        least[target] = 0;
        while (!heap.isEmpty()) {
            int node = heap.top();
            heap.removeTop();
            for (int i = rows.firstIn(node), end = rows.firstIn(node + 1); i < end; i++) {
                int arc = rows.arcIn(i);
                int tail = rows.tail(arc);
                double cost = least[node] + costOfArc.applyAsDouble(arc);
                if (cost < least[tail]) {
                    least[tail] = cost;
                    heap.offer(tail, cost, 0);
                }
            }
        }
        return least;
    }
}
