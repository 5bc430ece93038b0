package org.sira.planner.network;

import java.util.Arrays;

/**
 * Exact Pareto sets of (hours, exposure) from one origin to every node, by bi-objective Dijkstra. Labels become
 * permanent in the order of hours, those of a node also of exposure, so that a new one is dominated exactly when its
 * exposure is not below that of the node's latest label: one comparison (Hernández et al., A simple and fast
 * bi-objective search algorithm, ICAPS 2020: BOA*). Only the best candidate of each node waits in the heap; the next
 * one is found by going on along the labels at the tails of its arcs (Sedeño-Noda and Colebrook, A biobjective
 * Dijkstra algorithm, EJOR 276, 2019).
 *
 * <p>Differences of exposure below {@link #EQUAL} of its value count as none: sums of floating-point numbers in
 * another order make no route of their own. Equal routes are told apart by the numbers of nodes and arcs.
 *
 * <p>An object is for one search.
 */
final class ParetoSearch {

    /** Relative difference below which two sums are the same. */
    static final double EQUAL = 1e-9;

    private final PricedArcs arcs;
    private final ArcRows rows;
    private final ParetoLabels labels;
    private final CandidateHeap heap;
    /** Below this exposure a route to the node is not dominated. */
    private final double[] bound;
    /** Of the candidate of each node: its last arc, and the label that it extends. */
    private final int[] candidateArc;

    private final int[] candidateParent;
    /** The latest label at the tail of each arc whose extension by the arc is known to be dominated. */
    private final int[] passedLabel;

    private ParetoSearch(PricedArcs arcs) {
        this.arcs = arcs;
        rows = arcs.rows();
        int nodeCount = rows.nodeCount();
        labels = new ParetoLabels(nodeCount);
        heap = new CandidateHeap(nodeCount);
        bound = new double[nodeCount];
        Arrays.fill(bound, Double.POSITIVE_INFINITY);
        candidateArc = new int[nodeCount];
        candidateParent = new int[nodeCount];
        passedLabel = new int[rows.arcCount()];
        Arrays.fill(passedLabel, ParetoLabels.NONE);
    }

    static ParetoLabels from(int origin, PricedArcs arcs) {
        ParetoSearch search = new ParetoSearch(arcs);
        search.run(origin);
        return search.labels;
    }

    private void run(int origin) {
        candidateArc[origin] = ParetoLabels.NONE;
        candidateParent[origin] = ParetoLabels.NONE;
        heap.offer(origin, 0, 0);
        while (!heap.isEmpty()) {
            int node = heap.top();
            int label = labels.append(
                    node, heap.hours(node), heap.exposure(node), candidateArc[node], candidateParent[node]);
            bound[node] = labels.exposure(label) * (1 - EQUAL);
            replaceCandidate(node);
            extend(label, node);
        }
    }

    /** Puts the next candidate of the node on top of the heap in the place of the one that has become permanent. */
    private void replaceCandidate(int node) {
        double bestHours = Double.POSITIVE_INFINITY;
        double bestExposure = Double.POSITIVE_INFINITY;
        for (int i = rows.firstIn(node), end = rows.firstIn(node + 1); i < end; i++) {
            int arc = rows.arcIn(i);
            int label = undominatedAlong(arc, bound[node]);
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
            if (exposure < bound[head] && heap.offer(head, labels.hours(label) + arcs.hours(arc), exposure)) {
                candidateArc[head] = arc;
                candidateParent[head] = label;
            }
        }
    }
}
