package org.sira.planner.network;

import java.util.Arrays;

/**
 * A binary heap of nodes by the hours of a route through them, then number, holding each node at most once. Of the keys
 * that a node is offered it holds the one with the fewest hours, then the least exposure; exposure need not order nodes
 * among each other, since no road takes no time. The key of a node stays readable until the node is offered again.
 */
final class CandidateHeap {

    private static final int ABSENT = -1;

    /** From each node on, at the least; what is before it is the key's. */
    private final double[] hoursLeft;

    private final double[] hours;
    private final double[] exposure;
    private final double[] hoursInAll;
    private final int[] nodeAt;
    private final int[] positionOf;
    private int size;

    /** @param hoursLeft by node */
    CandidateHeap(double[] hoursLeft) {
        this.hoursLeft = hoursLeft;
        int nodeCount = hoursLeft.length;
        hours = new double[nodeCount];
        exposure = new double[nodeCount];
        hoursInAll = new double[nodeCount];
        nodeAt = new int[nodeCount];
        positionOf = new int[nodeCount];
        Arrays.fill(positionOf, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    int top() {
        return nodeAt[0];
    }

    double hours(int node) {
        return hours[node];
    }

    double exposure(int node) {
        return exposure[node];
    }

    /** Puts a node in, or moves it forward; returns false when it already has an equal or smaller key. */
    boolean offer(int node, double newHours, double newExposure) {
        int position = positionOf[node];
        if (position == ABSENT) {
            position = size++;
        } else if (hours[node] < newHours || (hours[node] == newHours && exposure[node] <= newExposure)) {
            return false;
        }
        setKey(node, newHours, newExposure);
        siftUp(node, position);
        return true;
    }

    /** Gives the top another key, not smaller than the one it has. */
    void replaceTop(double newHours, double newExposure) {
        int node = nodeAt[0];
        setKey(node, newHours, newExposure);
        siftDown(node);
    }

    private void setKey(int node, double newHours, double newExposure) {
        hours[node] = newHours;
        exposure[node] = newExposure;
        hoursInAll[node] = newHours + hoursLeft[node];
    }

    void removeTop() {
        positionOf[nodeAt[0]] = ABSENT;
        int last = nodeAt[--size];
        if (size > 0) {
            siftDown(last);
        }
    }

    private void siftUp(int node, int from) {
        int position = from;
        while (position > 0) {
            int above = nodeAt[(position - 1) >>> 1];
            if (!isBefore(node, above)) {
                break;
            }
            place(above, position);
            position = (position - 1) >>> 1;
        }
        place(node, position);
    }

    private void siftDown(int node) {
        int position = 0;
        for (int below = 1; below < size; below = 2 * position + 1) {
            if (below + 1 < size && isBefore(nodeAt[below + 1], nodeAt[below])) {
                below++;
            }
            if (!isBefore(nodeAt[below], node)) {
                break;
            }
            place(nodeAt[below], position);
            position = below;
        }
        place(node, position);
    }

    private void place(int node, int position) {
        nodeAt[position] = node;
        positionOf[node] = position;
    }

    private boolean isBefore(int a, int b) {
        return hoursInAll[a] < hoursInAll[b] || (hoursInAll[a] == hoursInAll[b] && a < b);
    }
}
