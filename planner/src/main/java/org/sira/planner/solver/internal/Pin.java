package org.sira.planner.solver.internal;

/** A pinned trip as the constraints see it, by its number among the {@link FixedTrips}. */
record Pin(int number) {}
