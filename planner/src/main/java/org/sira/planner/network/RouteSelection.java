package org.sira.planner.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Picks from all Pareto-optimal routes between two places the few that a planner chooses among: one for each
 * {@link RoutePolicy}, less those that are nearly the same road as another.
 *
 * <p>A route is nearly another one when it shares more than {@link #MOST_SHARED} of its length with it. The fastest
 * stays in any case. The safest stays too, unless it is nearly the fastest and hardly safer: a short way around one
 * deadly road is worth having, however much of the rest is shared. The other two give way to those and to each other.
 */
final class RouteSelection {

    /** Share of its length that a route may have in common with a kept one. */
    private static final double MOST_SHARED = 0.8;

    /** Share of the fastest route's exposure from which on nearly the same road is hardly safer. */
    private static final double HARDLY_SAFER = 0.9;

    private static final double QUARTER_MORE = 1.25;

    /** Who is kept first. */
    private static final List<RoutePolicy> PRECEDENCE =
            List.of(RoutePolicy.FASTEST, RoutePolicy.SAFEST, RoutePolicy.SAFEST_WITHIN_QUARTER, RoutePolicy.KNEE);

    private final ParetoSet set;
    private final int fastest;
    private final int safest;
    private final List<Route> keptRoutes = new ArrayList<>();

    private RouteSelection(ParetoSet set) {
        this.set = set;
        fastest = slowestWithin(set.hours(0));
        safest = set.size() - 1;
        for (RoutePolicy policy : PRECEDENCE) {
            keepUnlessNearlyAnother(representative(policy));
        }
    }

    /** From one to four options, fastest first, which together answer each policy once; none from an empty set. */
    static List<RouteOption> select(String fromPlaceId, String toPlaceId, ParetoSet set) {
        return set.size() == 0 ? List.of() : new RouteSelection(set).options(fromPlaceId, toPlaceId);
    }

    private int representative(RoutePolicy policy) {
        return switch (policy) {
            case FASTEST -> fastest;
            case KNEE -> knee();
            case SAFEST_WITHIN_QUARTER -> slowestWithin(set.hours(fastest) * QUARTER_MORE);
            case SAFEST -> safest;
        };
    }

    /** The slowest route, which is the safest, that takes no longer. */
    private int slowestWithin(double hours) {
        int route = 0;
        while (route + 1 < set.size() && set.hours(route + 1) <= hours * (1 + ParetoSearch.EQUAL)) {
            route++;
        }
        return route;
    }

    /** The route furthest below the straight line from the fastest to the safest. */
    private int knee() {
        int best = fastest;
        for (int route = fastest + 1; route <= safest; route++) {
            if (relativeHours(route) + relativeExposure(route) < relativeHours(best) + relativeExposure(best)) {
                best = route;
            }
        }
        return best;
    }

    /** From 0 for the fastest route to 1 for the safest. */
    private double relativeHours(int route) {
        return (set.hours(route) - set.hours(fastest)) / (set.hours(safest) - set.hours(fastest));
    }

    /** From 0 for the safest route to 1 for the fastest. */
    private double relativeExposure(int route) {
        double least = set.exposure(safest);
        return (set.exposure(route) - least) / (set.exposure(fastest) - least);
    }

    private void keepUnlessNearlyAnother(int route) {
        if (isKept(route)) {
            return;
        }
        Route candidate = new Route(route, set.uses(route));
        boolean hasItsPlace = route == safest && muchSaferThanFastest(route);
        if (hasItsPlace || keptRoutes.stream().noneMatch(candidate::isNearly)) {
            keptRoutes.add(candidate);
        }
    }

    private boolean isKept(int route) {
        return keptRoutes.stream().anyMatch(kept -> kept.index == route);
    }

    private boolean muchSaferThanFastest(int route) {
        return set.exposure(route) < HARDLY_SAFER * set.exposure(fastest);
    }

    private List<RouteOption> options(String fromPlaceId, String toPlaceId) {
        Map<Integer, Set<RoutePolicy>> policiesByRoute = new HashMap<>();
        for (RoutePolicy policy : RoutePolicy.values()) {
            policiesByRoute
                    .computeIfAbsent(answer(policy), route -> EnumSet.noneOf(RoutePolicy.class))
                    .add(policy);
        }
        return keptRoutes.stream()
                .sorted(Comparator.comparingInt(kept -> kept.index))
                .map(kept -> new RouteOption(
                        fromPlaceId,
                        toPlaceId,
                        policiesByRoute.getOrDefault(kept.index, Set.of()),
                        kept.uses,
                        kept.lengthKm,
                        set.hours(kept.index),
                        set.exposure(kept.index)))
                .toList();
    }

    /** The policy's own route, or the nearest one that is kept and holds what the policy promises. */
    private int answer(RoutePolicy policy) {
        int own = representative(policy);
        if (isKept(own)) {
            return own;
        }
        int slowest = policy == RoutePolicy.SAFEST_WITHIN_QUARTER ? own : safest;
        int nearest = fastest;
        for (Route kept : keptRoutes) {
            if (kept.index <= slowest && squaredDistance(own, kept.index) < squaredDistance(own, nearest)) {
                nearest = kept.index;
            }
        }
        return nearest;
    }

    private double squaredDistance(int route, int other) {
        double hours = relativeHours(route) - relativeHours(other);
        double exposure = relativeExposure(route) - relativeExposure(other);
        return hours * hours + exposure * exposure;
    }

    private static final class Route {

        private final int index;
        private final List<SegmentUse> uses;
        private final Set<String> roadIds = new HashSet<>();
        private final double lengthKm;

        Route(int index, List<SegmentUse> uses) {
            this.index = index;
            this.uses = uses;
            double sumKm = 0;
            for (SegmentUse use : uses) {
                roadIds.add(use.segment().id());
                sumKm += use.segment().lengthKm();
            }
            lengthKm = sumKm;
        }

        boolean isNearly(Route other) {
            double sharedKm = 0;
            for (SegmentUse use : uses) {
                if (other.roadIds.contains(use.segment().id())) {
                    sharedKm += use.segment().lengthKm();
                }
            }
            return sharedKm > MOST_SHARED * lengthKm;
        }
    }
}
