package org.sira.api.planning;

import java.time.Duration;
import org.sira.planner.plan.PlanSketch;

/**
 * What another server needs to go on with a solve.
 *
 * @param elapsed of the time limit when the best plan was noted
 */
record SolveCheckpoint(Duration elapsed, PlanSketch best) {}
