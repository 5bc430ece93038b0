/**
 * How a route is driven in time: daylight, curfew, closures, gates, halts and hours at the wheel.
 *
 * <p>Roads and rules are compiled once into start windows of stages; a trip is then simulated on plain arrays, stretch by
 * stretch: stages of one leg that are driven without a wait.
 */
@NullMarked
package org.sira.planner.movement;

import org.jspecify.annotations.NullMarked;
