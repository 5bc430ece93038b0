package org.sira.planner.solver.internal;

/** A load as the constraints see it. */
record LoadFact(int number, long scaledWorth) {}
