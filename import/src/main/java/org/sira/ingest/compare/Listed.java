package org.sira.ingest.compare;

import java.util.List;

/**
 * Some of many, for people to look at.
 *
 * @param count of all
 * @param first at most {@value #MOST} of them
 */
public record Listed<T>(int count, List<T> first) {

    public static final int MOST = 200;

    public Listed {
        first = List.copyOf(first);
        if (first.size() > count) {
            throw new IllegalArgumentException("%d are listed of %d".formatted(first.size(), count));
        }
    }

    static <T> Listed<T> of(List<T> all) {
        return new Listed<>(all.size(), all.subList(0, Math.min(MOST, all.size())));
    }
}
