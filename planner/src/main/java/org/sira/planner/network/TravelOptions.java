package org.sira.planner.network;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.sira.planner.model.Place;
import org.sira.planner.model.RoadSegment;

/**
 * The route options between any two places for vehicles of one profile, with one state of risk, closures and caps. They
 * are computed when they are first asked for, and kept.
 *
 * <p>A pair of places is searched by itself, with what is left to the target as a bound. Where many places are used
 * together on a network that is not large, one search from the origin to all places costs less than one for each.
 *
 * <p>May be shared between threads: what is kept is immutable, and nothing is searched twice at once; others who ask for
 * it wait. What it answers does not depend on who asked first.
 */
public final class TravelOptions {

    /** One search to all places took as long as 15 to 30 to one place, on 2,500 places; on 14,000 as long as 60. */
    private static final int FEWEST_TOGETHER = 20;

    /** The labels of a search to all places of a larger network take much time and memory. */
    private static final int MOST_PLACES_AT_ONCE = 5_000;

    /** Pairs that are kept; when there are more, all are forgotten and searched again as they are asked for. */
    private static final int MOST_PAIRS = 20_000;

    private record Pair(String fromPlaceId, String toPlaceId) {}

    private final RoadNetwork network;
    private final PricedArcs arcs;
    private final double mostExposure;
    /** Empty when pairs are searched one by one. */
    private final Set<String> placesAtOnce;

    private final Map<String, Origin> origins = new ConcurrentHashMap<>();
    private final Map<Pair, List<RouteOption>> optionsByPair = new ConcurrentHashMap<>();

    /**
     * Options for who may ask for any places, without a cap on whole routes.
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
                network.places().stream().map(Place::id).toList(),
                Double.POSITIVE_INFINITY);
    }

    /**
     * Options mostly between some places.
     *
     * @param usedPlaceIds from and to which most options will be asked for; others may be asked for too
     * @param mostExposure of a whole route, 0 or more: those above it are no options; infinite where there is no cap
     */
    public TravelOptions(
            RoadNetwork network,
            VehicleProfile profile,
            ToDoubleFunction<SegmentUse> expectedIncidents,
            Predicate<RoadSegment> closed,
            Collection<String> usedPlaceIds,
            double mostExposure) {
        if (!(mostExposure >= 0)) {
            throw new IllegalArgumentException(
                    "The cap on the exposure of a route is %s but must be 0 or more.".formatted(mostExposure));
        }
        this.network = network;
        this.mostExposure = mostExposure;
        arcs = new PricedArcs(network, profile, expectedIncidents, closed);
        boolean atOnce =
                usedPlaceIds.size() >= FEWEST_TOGETHER && network.places().size() <= MOST_PLACES_AT_ONCE;
        placesAtOnce = atOnce ? new LinkedHashSet<>(usedPlaceIds) : Set.of();
    }

    /**
     * From one to four options, fastest first, which together answer each policy once. None when there is no way; one
     * without roads when both places are the same.
     */
    public List<RouteOption> between(String fromPlaceId, String toPlaceId) {
        if (placesAtOnce.contains(fromPlaceId) && placesAtOnce.contains(toPlaceId)) {
            return origins.computeIfAbsent(fromPlaceId, Origin::new).to(toPlaceId);
        }
        if (optionsByPair.size() >= MOST_PAIRS) {
            optionsByPair.clear();
        }
        return optionsByPair.computeIfAbsent(new Pair(fromPlaceId, toPlaceId), this::optionsOf);
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

    private List<RouteOption> optionsOf(Pair pair) {
        if (pair.fromPlaceId.equals(pair.toPlaceId)) {
            return List.of(stayingAt(network.place(pair.toPlaceId).id()));
        }
        int target = network.node(pair.toPlaceId);
        ParetoLabels labels = ParetoSearch.between(
                network.node(pair.fromPlaceId), target, arcs, CostsLeft.to(target, arcs), mostExposure);
        return select(pair.fromPlaceId, pair.toPlaceId, labels);
    }

    private List<RouteOption> select(String fromPlaceId, String toPlaceId, ParetoLabels labels) {
        ParetoSet set = ParetoSet.of(network, arcs, labels, network.node(toPlaceId));
        return RouteSelection.select(fromPlaceId, toPlaceId, set);
    }

    private static RouteOption stayingAt(String placeId) {
        return new RouteOption(placeId, placeId, EnumSet.allOf(RoutePolicy.class), List.of(), 0, 0, 0);
    }

    /**
     * What one search from a place found. Among the routes to each other place is chosen when it is asked for: most never
     * are, and choosing takes longer than the search.
     */
    private final class Origin {

        private final String placeId;
        private final ParetoLabels labels;
        private final Map<String, List<RouteOption>> optionsByTarget = new ConcurrentHashMap<>();

        Origin(String placeId) {
            this.placeId = placeId;
            labels = ParetoSearch.from(network.node(placeId), arcs, mostExposure);
            labels.trim();
        }

        List<RouteOption> to(String toPlaceId) {
            return optionsByTarget.computeIfAbsent(
                    toPlaceId,
                    target -> target.equals(placeId) ? List.of(stayingAt(target)) : select(placeId, target, labels));
        }
    }
}
