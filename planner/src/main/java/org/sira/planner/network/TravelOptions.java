package org.sira.planner.network;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

/**
 * The route options between any two places for vehicles of one profile, with one state of risk and closures. They are
 * computed when an origin is first asked for, from there to all places in one search, and kept.
 *
 * <p>May be shared between threads: what is kept is immutable, and each origin is searched once while others who ask
 * for it wait. What it answers does not depend on who asked first.
 */
public final class TravelOptions {

    private final RoadNetwork network;
    private final PricedArcs arcs;
    private final Map<String, Integer> usedNodes = new HashMap<>();
    private final Map<String, Map<String, List<RouteOption>>> optionsByOrigin = new ConcurrentHashMap<>();

    /**
     * Options between all places of the network.
     *
     * @param expectedIncidents that a vehicle of the profile meets on a road, 0 or more
     * @param closed whether a road may not be used at all, be it closed or above the cap on risk
     */
    public TravelOptions(
            RoadNetwork network,
            VehicleProfile profile,
            ToDoubleFunction<SegmentUse> expectedIncidents,
            Predicate<RoadSegment> closed) {
        this(
                network,
                profile,
                expectedIncidents,
                closed,
                network.places().stream().map(Place::id).toList());
    }

    /**
     * Options between some places only, which saves memory on a large network.
     *
     * @param usedPlaceIds from and to which options will be asked for
     */
    public TravelOptions(
            RoadNetwork network,
            VehicleProfile profile,
            ToDoubleFunction<SegmentUse> expectedIncidents,
            Predicate<RoadSegment> closed,
            Collection<String> usedPlaceIds) {
        this.network = network;
        arcs = new PricedArcs(network, profile, expectedIncidents, closed);
        usedPlaceIds.forEach(placeId -> usedNodes.put(placeId, network.node(placeId)));
    }

    /**
     * From one to four options, fastest first, which together answer each policy once. None when there is no way; one
     * without roads when both places are the same.
     */
    public List<RouteOption> between(String fromPlaceId, String toPlaceId) {
        requireUsed(fromPlaceId);
        requireUsed(toPlaceId);
        return optionsByOrigin.computeIfAbsent(fromPlaceId, this::optionsFrom).getOrDefault(toPlaceId, List.of());
    }

    /** The option that answers the policy, if there is a way at all. */
    public Optional<RouteOption> find(String fromPlaceId, String toPlaceId, RoutePolicy policy) {
        return between(fromPlaceId, toPlaceId).stream()
                .filter(option -> option.policies().contains(policy))
                .findFirst();
    }

    /** The option that takes the least time, whatever its risk. */
    public Optional<RouteOption> fastest(String fromPlaceId, String toPlaceId) {
        return find(fromPlaceId, toPlaceId, RoutePolicy.FASTEST);
    }

    private void requireUsed(String placeId) {
        if (!usedNodes.containsKey(placeId)) {
            throw new IllegalArgumentException(
                    "No routes are kept for place %s: it is none of the %d places that were named at the start."
                            .formatted(placeId, usedNodes.size()));
        }
    }

    private Map<String, List<RouteOption>> optionsFrom(String fromPlaceId) {
        ParetoLabels labels = ParetoSearch.from(network.node(fromPlaceId), arcs);
        Map<String, List<RouteOption>> options = new HashMap<>();
        usedNodes.forEach((toPlaceId, node) -> options.put(
                toPlaceId,
                fromPlaceId.equals(toPlaceId)
                        ? List.of(stayingAt(toPlaceId))
                        : RouteSelection.select(fromPlaceId, toPlaceId, ParetoSet.of(network, arcs, labels, node))));
        return Map.copyOf(options);
    }

    private static RouteOption stayingAt(String placeId) {
        return new RouteOption(placeId, placeId, EnumSet.allOf(RoutePolicy.class), List.of(), 0, 0, 0);
    }
}
