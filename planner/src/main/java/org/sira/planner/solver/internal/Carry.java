package org.sira.planner.solver.internal;

/**
 * What a vehicle takes over from one trip to the next.
 *
 * @param endMin when it is free
 * @param drivenDay day on which the crew has driven {@code drivenMin} already
 * @param kmSinceFill driven since its tank was full
 */
record Carry(int endMin, int drivenDay, int drivenMin, double kmSinceFill) {}
