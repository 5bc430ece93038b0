package org.sira.ingest.dataset;

import java.time.LocalTime;

/**
 * A ferry or border post on a road.
 *
 * @param closesAt later than {@code opensAt}; midnight is the end of the day
 */
public record Crossing(CrossingType type, LocalTime opensAt, LocalTime closesAt, int delayMin) {}
