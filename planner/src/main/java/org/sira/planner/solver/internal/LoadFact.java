package org.sira.planner.solver.internal;

/**
 * A load as the constraints see it.
 *
 * @param approved whether the approved plan brings it
 */
record LoadFact(int number, long scaledWorth, boolean approved) {}
