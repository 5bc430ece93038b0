/**
 * The door to the search: {@link org.sira.planner.solver.PlanSolver}. Nothing outside may look into
 * {@code internal}, the only place that knows OptaPlanner.
 */
@NullMarked
package org.sira.planner.solver;

import org.jspecify.annotations.NullMarked;
