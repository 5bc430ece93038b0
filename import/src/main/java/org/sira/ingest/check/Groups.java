package org.sira.ingest.check;

import java.util.Arrays;

/** Groups of things that are joined in pairs (union-find with path halving, union by size). */
final class Groups {

    private final int[] parent;
    private final int[] size;

    Groups(int things) {
        parent = new int[things];
        size = new int[things];
        Arrays.setAll(parent, index -> index);
        Arrays.fill(size, 1);
    }

    void join(int one, int other) {
        int first = of(one);
        int second = of(other);
        if (first == second) {
            return;
        }
        boolean secondLarger = size[second] > size[first];
        int root = secondLarger ? second : first;
        int joined = secondLarger ? first : second;
        parent[joined] = root;
        size[root] += size[joined];
    }

    /** The group of a thing, named after one of its members. */
    int of(int thing) {
        int at = thing;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The largest group, of equals the one that holds the first thing; -1 when there are no things. */
    int largest() {
        int largest = -1;
        for (int thing = 0; thing < parent.length; thing++) {
            int group = of(thing);
            if (largest < 0 || size[group] > size[largest]) {
                largest = group;
            }
        }
        return largest;
    }
}
