package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sira.planner.movement.MovementModel;

/** Numbers for the places at which vehicles stop: bases, places with stock, and places with needs. */
final class PlaceIndex {

    private final List<String> ids;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final boolean[] safe;

    PlaceIndex(Set<String> placeIds, MovementModel movement) {
        ids = new ArrayList<>(placeIds);
        safe = new boolean[ids.size()];
        for (int i = 0; i < safe.length; i++) {
            numbers.put(ids.get(i), i);
            safe[i] = movement.isSafe(ids.get(i));
        }
    }

    int count() {
        return ids.size();
    }

    List<String> ids() {
        return ids;
    }

    String id(int place) {
        return ids.get(place);
    }

    boolean isSafe(int place) {
        return safe[place];
    }

    boolean knows(String placeId) {
        return numbers.containsKey(placeId);
    }

    int indexOf(String placeId) {
        Integer number = numbers.get(placeId);
        if (number == null) {
            throw new IllegalArgumentException("Place " + placeId + " is not one at which vehicles stop.");
        }
        return number;
    }
}
