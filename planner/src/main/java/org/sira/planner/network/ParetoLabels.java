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
    private double[] hours;
    private double[] exposure;
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
        hours = new double[capacity];
        exposure = new double[capacity];
        arc = new int[capacity];
        parent = new int[capacity];
        next = new int[capacity];
    }

    /** Adds the next label of a node, slower and less exposed than those it has; returns its number. */
    int append(int node, double labelHours, double labelExposure, int lastArc, int parentLabel) {
        if (size == hours.length) {
            grow();
        }
        int label = size++;
        hours[label] = labelHours;
        exposure[label] = labelExposure;
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
        int capacity = 2 * hours.length;
        hours = Arrays.copyOf(hours, capacity);
        exposure = Arrays.copyOf(exposure, capacity);
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
        return hours[label];
    }

    double exposure(int label) {
        return exposure[label];
    }

    /** The labels of a node, fastest first. */
    int[] of(int node) {
        int count = 0;
        for (int label = firstOfNode[node]; label != NONE; label = next[label]) {
            count++;
        }
        int[] labels = new int[count];
        int at = 0;
        for (int label = firstOfNode[node]; label != NONE; label = next[label]) {
            labels[at++] = label;
        }
        return labels;
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
