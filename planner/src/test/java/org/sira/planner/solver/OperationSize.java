package org.sira.planner.solver;

/**
 * How large a {@link NationalOperation} is.
 *
 * @param depots of the places; vehicles are spread over them
 * @param places of the road network, some 20 km apart
 */
public record OperationSize(int loads, int vehicles, int depots, int places) {

    /** That of a country. */
    public static final OperationSize NATIONAL = new OperationSize(
            NationalOperation.LOADS, NationalOperation.VEHICLES, NationalOperation.DEPOTS, NationalOperation.PLACES);

    public OperationSize {
        if (loads < 1 || vehicles < 1 || depots < 2) {
            throw new IllegalArgumentException("An operation needs loads, vehicles and two depots, not %d, %d and %d."
                    .formatted(loads, vehicles, depots));
        }
        if (places < 60 || places < 15 * depots) {
            throw new IllegalArgumentException(
                    "%d places are too few for %d depots and what lies between them.".formatted(places, depots));
        }
    }

    /** A part of {@code whole} in the proportion of the places. */
    int byPlaces(int whole) {
        return whole * places / NationalOperation.PLACES;
    }

    /** A part of {@code whole} in the proportion of the loads. */
    int byLoads(int whole) {
        return whole * loads / NationalOperation.LOADS;
    }
}
