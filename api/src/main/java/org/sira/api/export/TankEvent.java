package org.sira.api.export;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A change of the level of a vehicle's own fuel tank.
 *
 * @param placeId where it stands then
 * @param change litres; negative when they are burnt
 * @param level litres afterwards
 * @param tripId on which it happens; empty for the full tank that opens the horizon
 */
public record TankEvent(
        String vehicleId,
        String placeId,
        LocalDateTime at,
        Cause cause,
        double change,
        double level,
        Optional<String> tripId) {

    /** Why the level of a tank changes. */
    public enum Cause {
        OPENING,
        DRIVE,
        REFUEL
    }
}
