/**
 * The search for problems without roads and gates, on primitive arrays: compiled problem, tours, ruin and recreate. For
 * {@link org.sira.planner.solver.routing.RoutingSolver} alone.
 */
@NullMarked
package org.sira.planner.solver.internal.routing;

import org.jspecify.annotations.NullMarked;
