package org.sira.planner.solver.internal;

import java.util.ArrayList;
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

    private final PlaceIndex places;
    private final int placeCount;
    private final List<VehicleProfile> profiles;
    private final MovementModel movement;
    private final int[] openRoadsOfDay;
    /** By profile and set of open roads. */
    private final TravelOptions[][] options;
    /** By profile and set of open roads: from place × to place, the routes by policy. Threads fill it in together. */
    private final List<AtomicReferenceArray<TimedRoute[]>> byPair = new ArrayList<>();

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
        int pairs = placeCount * placeCount;
        for (int p = 0; p < profiles.size(); p++) {
            for (int c = 0; c < closed.size(); c++) {
                byPair.add(new AtomicReferenceArray<>(pairs));
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
        AtomicReferenceArray<TimedRoute[]> pairs = byPair.get(profile * options[0].length + set);
        int pair = from * placeCount + to;
        @Nullable TimedRoute[] routes = pairs.getAcquire(pair);
        if (routes == null) {
            routes = compile(profile, set, from, to);
            pairs.setRelease(pair, routes);
        }
        return routes[policy];
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

    private @Nullable TimedRoute[] compile(int profile, int set, int from, int to) {
        @Nullable TimedRoute[] byPolicy = new TimedRoute[POLICIES];
        for (RouteOption option : options(profile, set, from, to)) {
            TimedRoute compiled = compile(option, profile, from * placeCount + to);
            for (RoutePolicy policy : option.policies()) {
                byPolicy[policy.ordinal()] = compiled;
            }
        }
        return byPolicy;
    }

    /** The same roads, whatever others are closed on other days, are driven alike: they are compiled and kept once. */
    private TimedRoute compile(RouteOption option, int profile, int pair) {
        int sets = options[0].length;
        for (int set = 0; set < sets; set++) {
            @Nullable TimedRoute[] known = byPair.get(profile * sets + set).getAcquire(pair);
            for (int policy = 0; known != null && policy < POLICIES; policy++) {
                TimedRoute route = known[policy];
                if (route != null && route.option().uses().equals(option.uses())) {
                    return route;
                }
            }
        }
        return movement.timed(option, profiles.get(profile));
    }
}
