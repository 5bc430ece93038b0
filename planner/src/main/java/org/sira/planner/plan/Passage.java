package org.sira.planner.plan;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One road driven from end to end without a stop.
 *
 * @param reversed whether it is driven against the order of its ends
 * @param gateSlot the convoy it is driven in; null outside corridors
 */
public record Passage(
        String segmentId,
        boolean reversed,
        LocalDateTime enterAt,
        LocalDateTime leaveAt,
        @Nullable GateSlot gateSlot) {}
