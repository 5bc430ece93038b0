package org.sira.planner.movement;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.sira.planner.network.RouteOption;
import org.sira.planner.network.SegmentUse;

/**
 * A route as one vehicle drives it in time.
 *
 * @param departAt when it enters the first road
 * @param steps roads and halts in order, without gaps; none when the route has no roads
 */
public record Journey(RouteOption option, LocalDateTime departAt, LocalDateTime arriveAt, List<Step> steps) {

    public Journey {
        steps = List.copyOf(steps);
    }

    /** What the vehicle does for a while. */
    public sealed interface Step permits Road, Halt {

        LocalDateTime from();

        LocalDateTime until();
    }

    /**
     * A road from end to end, with the delay at its crossing.
     *
     * @param corridorId of the corridor that it is part of, and is crossed in company
     */
    public record Road(SegmentUse use, LocalDateTime from, LocalDateTime until, Optional<String> corridorId)
            implements Step {}

    /** A wait between two roads. */
    public record Halt(String placeId, LocalDateTime from, LocalDateTime until, HaltKind kind) implements Step {}

    /** Why a vehicle waits. */
    public enum HaltKind {
        /** Over midnight, at a safe haven. */
        NIGHT,
        /** At a safe haven, until daylight, the end of a curfew or closure, or the opening of a ferry or border. */
        OPENING,
        /** For a slot of the corridor ahead; where that is no safe haven, not for long. */
        GATE
    }

    public List<Road> roads() {
        return steps.stream()
                .filter(Road.class::isInstance)
                .map(Road.class::cast)
                .toList();
    }

    public List<Halt> halts() {
        return steps.stream()
                .filter(Halt.class::isInstance)
                .map(Halt.class::cast)
                .toList();
    }

    /** Minutes on the road, delays at crossings included, halts not. */
    public int driveMin() {
        return roads().stream()
                .mapToInt(road -> Math.toIntExact(
                        Duration.between(road.from(), road.until()).toMinutes()))
                .sum();
    }
}
