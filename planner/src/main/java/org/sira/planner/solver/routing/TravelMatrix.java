package org.sira.planner.solver.routing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lengths and driving times from each place to each other.
 *
 * @param placeIds in the order of rows and columns
 * @param lengthM from row to column, in metres: row × number of places + column
 * @param driveS the same in seconds; may be the same array
 */
public record TravelMatrix(List<String> placeIds, int[] lengthM, int[] driveS) {

    public TravelMatrix {
        placeIds = List.copyOf(placeIds);
        int cells = Math.multiplyExact(placeIds.size(), placeIds.size());
        if (lengthM.length != cells || driveS.length != cells) {
            throw new IllegalArgumentException("%d places need %d lengths and times, but there are %d and %d."
                    .formatted(placeIds.size(), cells, lengthM.length, driveS.length));
        }
        for (int cell = 0; cell < cells; cell++) {
            if (lengthM[cell] < 0 || driveS[cell] < 0) {
                throw new IllegalArgumentException("The way from %s to %s is shorter than nothing."
                        .formatted(placeIds.get(cell / placeIds.size()), placeIds.get(cell % placeIds.size())));
            }
        }
    }

    /** Row and column of each place. */
    public Map<String, Integer> indexes() {
        Map<String, Integer> indexes = new HashMap<>();
        for (String placeId : placeIds) {
            if (indexes.put(placeId, indexes.size()) != null) {
                throw new IllegalArgumentException("Place " + placeId + " stands twice in the travel matrix.");
            }
        }
        return indexes;
    }
}
