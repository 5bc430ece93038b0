package org.sira.planner.movement;

import org.jspecify.annotations.Nullable;

/** Gives the route of a leg that starts on a day, by numbered places. */
@FunctionalInterface
public interface RouteSource {

    /** The route, or null when the roads of that day lead nowhere. A route between equal places has no stages. */
    @Nullable TimedRoute route(int fromPlace, int toPlace, int day);
}
