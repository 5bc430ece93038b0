package org.sira.planner.network;

import java.util.Arrays;

/**
 * A directed graph in compressed rows, both ways: the arcs out of node {@code n} are those from {@code firstOut(n)}
 * up to but not including {@code firstOut(n + 1)}; {@code arcIn} lists the arcs into each node in the same way.
 */
final class ArcRows {

    private final int[] firstOut;
    private final int[] firstIn;
    private final int[] arcIn;
    private final int[] tail;
    private final int[] head;
    private final int[] tag;

    private ArcRows(int nodeCount, int[] tails, int[] heads, int[] tags) {
        int arcCount = tails.length;
        firstOut = rowStarts(nodeCount, tails);
        tail = new int[arcCount];
        head = new int[arcCount];
        tag = new int[arcCount];
        int[] free = firstOut.clone();
        for (int given = 0; given < arcCount; given++) {
            int arc = free[tails[given]]++;
            tail[arc] = tails[given];
            head[arc] = heads[given];
            tag[arc] = tags[given];
        }
        firstIn = rowStarts(nodeCount, head);
        arcIn = new int[arcCount];
        free = firstIn.clone();
        for (int arc = 0; arc < arcCount; arc++) {
            arcIn[free[head[arc]]++] = arc;
        }
    }

    private static int[] rowStarts(int nodeCount, int[] nodeOfEntry) {
        int[] starts = new int[nodeCount + 1];
        for (int node : nodeOfEntry) {
            starts[node + 1]++;
        }
        for (int node = 0; node < nodeCount; node++) {
            starts[node + 1] += starts[node];
        }
        return starts;
    }

    int nodeCount() {
        return firstOut.length - 1;
    }

    int arcCount() {
        return tail.length;
    }

    int firstOut(int node) {
        return firstOut[node];
    }

    int firstIn(int node) {
        return firstIn[node];
    }

    int arcIn(int position) {
        return arcIn[position];
    }

    int tail(int arc) {
        return tail[arc];
    }

    int head(int arc) {
        return head[arc];
    }

    /** What the builder was told about the arc. */
    int tag(int arc) {
        return tag[arc];
    }

    /** Takes arcs in any order; those out of a node keep the order in which they came. */
    static final class Builder {

        private final int nodeCount;
        private final int[] tails;
        private final int[] heads;
        private final int[] tags;
        private int size;

        Builder(int nodeCount, int mostArcs) {
            this.nodeCount = nodeCount;
            tails = new int[mostArcs];
            heads = new int[mostArcs];
            tags = new int[mostArcs];
        }

        void add(int tail, int head, int tag) {
            tails[size] = tail;
            heads[size] = head;
            tags[size++] = tag;
        }

        ArcRows build() {
            return new ArcRows(
                    nodeCount, Arrays.copyOf(tails, size), Arrays.copyOf(heads, size), Arrays.copyOf(tags, size));
        }
    }
}
