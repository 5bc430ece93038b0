package org.sira.ingest.dataset;

import java.util.OptionalDouble;

/** How fast a laden truck drives on roads of a class and surface whose own speed is not given. */
public record SpeedRow(RowRef ref, RoadClass roadClass, Surface surface, double dryKmh, OptionalDouble wetKmh) {}
