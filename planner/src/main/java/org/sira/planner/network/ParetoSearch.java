package org.sira.planner.network;

import java.util.Arrays;

/**
 * Exact Pareto sets of (hours, exposure) from one origin to every node, or to one target, by bi-objective Dijkstra.
 * Labels become permanent in the order of hours, those of a node also of exposure, so that a new one is dominated
 * exactly when its exposure is not below that of the node's latest label: one comparison (Hernández et al., A simple
 * and fast bi-objective search algorithm, ICAPS 2020: BOA*). Only the best candidate of each node waits in the heap;
 * the next one is found by going on along the labels at the tails of its arcs (Sedeño-Noda and Colebrook, A biobjective
 * Dijkstra algorithm, EJOR 276, 2019).
 *
 * <p>With a target, what is left to it at the least is added (BOA*): the order is that of the hours of the whole route,
 * and a label is dropped when it must end above the exposure of a route that has arrived sooner.
 *
 * <p>Differences of exposure below {@link #EQUAL} of its value count as none: sums of floating-point numbers in
 * another order make no route of their own. Equal routes are told apart by the numbers of nodes and arcs.
 *
 * <p>An object is for one search.
 */
final class ParetoSearch {

    /** Relative difference below which two sums are the same. */
    static final double EQUAL = 1e-9;

    private static final int NO_TARGET = -1;

    private final PricedArcs arcs;
    private final ArcRows rows;
    private final int target;
    private final double[] exposureLeft;
    private final ParetoLabels labels;
    private final CandidateHeap heap;
    /** Below this exposure a route to the node is not dominated by another to the node. */
    private final double[] bound;
    /** Below this exposure a route that goes on to its end is neither dominated there nor above the cap. */
    private double boundAtEnd;
    /** Of the candidate of each node: its last arc, and the label that it extends. */
    private final int[] candidateArc;

    private final int[] candidateParent;
    /** The latest label at the tail of each arc whose extension by the arc is known to be dominated. */
    private final int[] passedLabel;

    private ParetoSearch(PricedArcs arcs, int target, CostsLeft left, double mostExposure) {
        this.arcs = arcs;
        this.target = target;
        rows = arcs.rows();
        int nodeCount = rows.nodeCount();
        exposureLeft = left.exposure();
        labels = new ParetoLabels(nodeCount);
        heap = new CandidateHeap(left.hours());
        bound = new double[nodeCount];
        Arrays.fill(bound, Double.POSITIVE_INFINITY);
        boundAtEnd = Math.nextUp(mostExposure * (1 + EQUAL));
        candidateArc = new int[nodeCount];
        candidateParent = new int[nodeCount];
        passedLabel = new int[rows.arcCount()];
        Arrays.fill(passedLabel, ParetoLabels.NONE);
    }

    /**
     * The routes to every node.
     *
     * @param mostExposure of a whole route; infinite where there is no cap
     */
    static ParetoLabels from(int origin, PricedArcs arcs, double mostExposure) {
        CostsLeft left = CostsLeft.unknown(arcs.rows().nodeCount());
        ParetoSearch search = new ParetoSearch(arcs, NO_TARGET, left, mostExposure);
        search.run(origin);
        return search.labels;
    }

    /**
     * The routes to one node; the labels of others are those that it was reached by, not all.
     *
     * @param left to the target
     * @param mostExposure of a whole route; infinite where there is no cap
     */
    static ParetoLabels between(int origin, int target, PricedArcs arcs, CostsLeft left, double mostExposure) {
        ParetoSearch search = new ParetoSearch(arcs, target, left, mostExposure);
        search.run(origin);
        return search.labels;
    }

    private void run(int origin) {
        candidateArc[origin] = ParetoLabels.NONE;
        candidateParent[origin] = ParetoLabels.NONE;
        if (exposureLeft[origin] < boundAtEnd) {
            heap.offer(origin, 0, 0);
        }
        while (!heap.isEmpty()) {
            int node = heap.top();
            int label = labels.append(
                    node, heap.hours(node), heap.exposure(node), candidateArc[node], candidateParent[node]);
            bound[node] = labels.exposure(label) * (1 - EQUAL);
            if (node == target) {
                boundAtEnd = bound[node];
            }
            replaceCandidate(node);
            extend(label, node);
        }
    }

    private double boundAt(int node) {
        return Math.min(bound[node], boundAtEnd - exposureLeft[node]);
    }

    /** Puts the next candidate of the node on top of the heap in the place of the one that has become permanent. */
    private void replaceCandidate(int node) {
        double bestHours = Double.POSITIVE_INFINITY;
        double bestExposure = Double.POSITIVE_INFINITY;
        double exposureBound = boundAt(node);
        for (int i = rows.firstIn(node), end = rows.firstIn(node + 1); i < end; i++) {
            int arc = rows.arcIn(i);
            int label = undominatedAlong(arc, exposureBound);
            if (label == ParetoLabels.NONE) {
                continue;
            }
            double hours = labels.hours(label) + arcs.hours(arc);
            double exposure = labels.exposure(label) + arcs.exposure(arc);
            if (hours < bestHours || (hours == bestHours && exposure < bestExposure)) {
                bestHours = hours;
                bestExposure = exposure;
                candidateArc[node] = arc;
                candidateParent[node] = label;
            }
        }
        if (bestHours == Double.POSITIVE_INFINITY) {
            heap.removeTop();
        } else {
            heap.replaceTop(bestHours, bestExposure);
        }
    }

    /** The fastest label at the arc's tail whose extension is not dominated, remembering those that it passes. */
    private int undominatedAlong(int arc, double exposureBound) {
        double arcExposure = arcs.exposure(arc);
        int passed = passedLabel[arc];
        int label = passed == ParetoLabels.NONE ? labels.first(rows.tail(arc)) : labels.next(passed);
        while (label != ParetoLabels.NONE && labels.exposure(label) + arcExposure >= exposureBound) {
            passed = label;
            label = labels.next(label);
        }
        passedLabel[arc] = passed;
        return label;
    }

    /** Offers the label's extensions as candidates. One that comes too late is found again by its node in its turn. */
    private void extend(int label, int node) {
        for (int arc = rows.firstOut(node), end = rows.firstOut(node + 1); arc < end; arc++) {
            int head = rows.head(arc);
            double exposure = labels.exposure(label) + arcs.exposure(arc);
            if (exposure < boundAt(head) && heap.offer(head, labels.hours(label) + arcs.hours(arc), exposure)) {
                candidateArc[head] = arc;
                candidateParent[head] = label;
            }
        }
    }
}
