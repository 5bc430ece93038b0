package org.sira.planner.plan;

import java.time.LocalDateTime;

/**
 * A place in a convoy: all vehicles with an equal slot are one convoy.
 *
 * @param forward whether the corridor is driven in the order of its places
 * @param slotAt when the convoy leaves the gate on that side; a vehicle that joins at a place further on leaves there
 *     when the convoy passes
 */
public record GateSlot(String corridorId, boolean forward, LocalDateTime slotAt) {}
