package org.sira.planner.network;

import java.util.Arrays;

/**
 * All Pareto-optimal routes from one origin, as a forest of labels: each stands for a route to its node and extends its
 * parent's by one arc. Labels of a node follow each other with rising hours and falling exposure.
 */
final class ParetoLabels {

    static final int NONE = -1;

    private final int[] firstOfNode;
    private final int[] lastOfNode;
    /** Hours and exposure of each label side by side: a search that walks along labels reads both. */
    private double[] costs;

    private int[] arc;
    private int[] parent;
    private int[] next;
    private int size;

    ParetoLabels(int nodeCount) {
        firstOfNode = new int[nodeCount];
        lastOfNode = new int[nodeCount];
        Arrays.fill(firstOfNode, NONE);
        Arrays.fill(lastOfNode, NONE);
        int capacity = Math.max(16, 4 * nodeCount);
        costs = new double[2 * capacity];
        arc = new int[capacity];
        parent = new int[capacity];
        next = new int[capacity];
    }

    /** Adds the next label of a node, slower and less exposed than those it has; returns its number. */
    int append(int node, double labelHours, double labelExposure, int lastArc, int parentLabel) {
        if (size == arc.length) {
            grow();
        }
        int label = size++;
        costs[2 * label] = labelHours;
        costs[2 * label + 1] = labelExposure;
        arc[label] = lastArc;
        parent[label] = parentLabel;
        next[label] = NONE;
        if (firstOfNode[node] == NONE) {
            firstOfNode[node] = label;
        } else {
            next[lastOfNode[node]] = label;
        }
        lastOfNode[node] = label;
        return label;
    }

    private void grow() {
        resize(2 * arc.length);
    }

    /** Gives back what no label needs: for labels that are kept after their search. */
    void trim() {
        resize(size);
    }

    private void resize(int capacity) {
        costs = Arrays.copyOf(costs, 2 * capacity);
        arc = Arrays.copyOf(arc, capacity);
        parent = Arrays.copyOf(parent, capacity);
        next = Arrays.copyOf(next, capacity);
    }

    int size() {
        return size;
    }

    /** The fastest label of a node, or {@link #NONE}. */
    int first(int node) {
        return firstOfNode[node];
    }

    /** The next slower label of the same node, or {@link #NONE}. */
    int next(int label) {
        return next[label];
    }

    double hours(int label) {
        return costs[2 * label];
    }

    double exposure(int label) {
        return costs[2 * label + 1];
    }

    /**
     * The labels of a node, fastest first. A search that orders by the hours of whole routes may by rounding find a
     * label a last digit too early, before one that dominates it: it is left out.
     */
    int[] of(int node) {
        int count = 0;
        for (int label = firstOfNode[node]; label != NONE; label = next[label]) {
            count += isFasterThanNext(label) ? 1 : 0;
        }
        int[] labels = new int[count];
        int at = 0;
        for (int label = firstOfNode[node]; label != NONE; label = next[label]) {
            if (isFasterThanNext(label)) {
                labels[at++] = label;
            }
        }
        return labels;
    }

    private boolean isFasterThanNext(int label) {
        return next[label] == NONE || hours(label) < hours(next[label]);
    }

    /** The arcs of the route that a label stands for, in order. */
    int[] arcs(int label) {
        int count = 0;
        for (int at = label; parent[at] != NONE; at = parent[at]) {
            count++;
        }
        int[] arcs = new int[count];
        for (int at = label; parent[at] != NONE; at = parent[at]) {
            arcs[--count] = arc[at];
        }
        return arcs;
    }
}
