package org.sira.ingest.rows;

import java.util.OptionalDouble;
import org.sira.ingest.dataset.RoadClass;
import org.sira.ingest.dataset.Surface;

/** How fast a laden truck drives on roads of a class and surface whose own speed is not given. */
record SpeedRow(RoadClass roadClass, Surface surface, double dryKmh, OptionalDouble wetKmh) {}
