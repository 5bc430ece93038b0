package org.sira.planner.movement;

import org.sira.planner.network.RouteOption;

/**
 * A route option as it is driven by one kind of vehicle.
 *
 * @param driveMin with contingency, without any waiting
 */
public record TimedRoute(RouteOption option, Stage[] stages, int driveMin, double lengthKm) {}
