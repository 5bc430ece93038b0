package org.sira.planner.solver.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.sira.planner.movement.MovementModel;
import org.sira.planner.movement.RouteSource;
import org.sira.planner.movement.TimedRoute;
import org.sira.planner.network.RouteOption;
import org.sira.planner.network.RoutePolicy;
import org.sira.planner.network.TravelOptions;
import org.sira.planner.network.VehicleProfile;
import org.sira.planner.plan.PlanFacts;

/** Timed routes between the places of a problem, by vehicle profile, roads open on a day, and route policy. */
final class RouteTable {

    static final int POLICIES = RoutePolicy.values().length;

    private static final Object NO_ROAD = new Object();

    private final PlaceIndex places;
    private final int placeCount;
    private final List<VehicleProfile> profiles;
    private final MovementModel movement;
    private final int[] openRoadsOfDay;
    /** By profile and set of open roads. */
    private final TravelOptions[][] options;
    /**
     * Profile × from place × to place: by policy and set of open roads a route, {@link #NO_ROAD}, or null as long as nobody
     * asked. Threads fill it in together. What is asked of one leg on several days lies together.
     */
    private final AtomicReferenceArray<@Nullable Object[]> byPair;

    private final RouteSource[] sources;

    RouteTable(PlanFacts facts, MovementModel movement, PlaceIndex places, List<VehicleProfile> profiles) {
        this.places = places;
        placeCount = places.count();
        this.profiles = profiles;
        this.movement = movement;
        Map<Set<String>, Integer> sets = new LinkedHashMap<>();
        openRoadsOfDay = new int[movement.horizon().days()];
        for (int day = 0; day < openRoadsOfDay.length; day++) {
            openRoadsOfDay[day] = sets.computeIfAbsent(movement.closedByDay().get(day), key -> sets.size());
        }
        List<Set<String>> closed = new ArrayList<>(sets.keySet());
        options = new TravelOptions[profiles.size()][closed.size()];
        byPair = new AtomicReferenceArray<>(profiles.size() * placeCount * placeCount);
        for (int p = 0; p < profiles.size(); p++) {
            for (int c = 0; c < closed.size(); c++) {
                options[p][c] = facts.routes()
                        .options(
                                profiles.get(p),
                                closed.get(c),
                                movement.rules().mostRouteExposure().orElse(Double.POSITIVE_INFINITY));
            }
        }
        sources = new RouteSource[profiles.size() * POLICIES];
        for (int p = 0; p < profiles.size(); p++) {
            for (int policy = 0; policy < POLICIES; policy++) {
                int profile = p;
                int chosen = policy;
                sources[p * POLICIES + policy] = (from, to, day) -> route(profile, chosen, from, to, day);
            }
        }
    }

    RouteSource source(int profile, int policy) {
        return sources[profile * POLICIES + policy];
    }

    @Nullable TimedRoute route(int profile, int policy, int from, int to, int day) {
        int within = day < openRoadsOfDay.length ? day : openRoadsOfDay.length - 1;
        int set = openRoadsOfDay[within];
        @Nullable Object[] routes = routes(profile, from, to);
        int at = index(policy, set);
        if (routes[at] == null) {
            compile(routes, profile, set, from, to);
        }
        return routes[at] instanceof TimedRoute route ? route : null;
    }

    private int index(int policy, int set) {
        return policy * options[0].length + set;
    }

    private @Nullable Object[] routes(int profile, int from, int to) {
        int pair = (profile * placeCount + from) * placeCount + to;
        @Nullable Object[] known = byPair.getAcquire(pair);
        if (known != null) {
            return known;
        }
        @Nullable Object[] empty = new Object[POLICIES * options[0].length];
        @Nullable Object[] others = byPair.compareAndExchange(pair, null, empty);
        return others == null ? empty : others;
    }

    /** Whether a vehicle of a profile ever finds a road from one place to another. */
    boolean leads(int profile, int from, int to) {
        for (int day = 0; day < openRoadsOfDay.length; day++) {
            if (!options(profile, openRoadsOfDay[day], from, to).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<RouteOption> options(int profile, int set, int from, int to) {
        return options[profile][set].between(places.id(from), places.id(to));
    }

    private void compile(@Nullable Object[] routes, int profile, int set, int from, int to) {
        Object[] byPolicy = new Object[POLICIES];
        Arrays.fill(byPolicy, NO_ROAD);
        for (RouteOption option : options(profile, set, from, to)) {
            TimedRoute compiled = compile(routes, option, profile);
            for (RoutePolicy policy : option.policies()) {
                byPolicy[policy.ordinal()] = compiled;
            }
        }
        for (int policy = 0; policy < POLICIES; policy++) {
            routes[index(policy, set)] = byPolicy[policy];
        }
    }

    /** The same roads, whatever others are closed on other days, are driven alike: they are compiled and kept once. */
    private TimedRoute compile(@Nullable Object[] routes, RouteOption option, int profile) {
        for (Object known : routes) {
            if (known instanceof TimedRoute route && route.option().uses().equals(option.uses())) {
                return route;
            }
        }
        return movement.timed(option, profiles.get(profile));
    }
}
