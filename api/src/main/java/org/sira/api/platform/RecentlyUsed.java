package org.sira.api.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The values that were asked for last; they can be had again when they are forgotten. Several threads may ask. */
public final class RecentlyUsed<K, V> {

    private static final float LOAD_FACTOR = 0.75f;

    private final Map<K, V> valueByKey;

    /** @param most that are kept */
    public RecentlyUsed(int most) {
        this.valueByKey = new LinkedHashMap<>(most * 2, LOAD_FACTOR, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(valueByKey.get(key));
    }

    public synchronized void keep(K key, V value) {
        valueByKey.put(key, value);
    }
}
