/**
 * Deliveries where all ways are known and open at all times and no road is dangerous: no gates, no calendar, no company.
 * What a plan comes down to then is a vehicle routing problem, with the vehicles and loads that operations have. No
 * operation does as long as nobody drives at night: what is here is measured on published instances, and tells how good
 * ruin and recreate can be. The door is {@link org.sira.planner.solver.routing.RoutingSolver}. Knows neither roads nor
 * OptaPlanner.
 */
@NullMarked
package org.sira.planner.solver.routing;

import org.jspecify.annotations.NullMarked;
