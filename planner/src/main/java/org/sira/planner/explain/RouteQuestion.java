package org.sira.planner.explain;

import java.time.LocalDate;
import org.sira.planner.network.VehicleProfile;

/**
 * How vehicles of a profile get from one place to another on a day.
 *
 * @param mostExposure expected incidents that one vehicle may meet on the whole route; infinite where there is no cap
 */
public record RouteQuestion(
        String fromPlaceId, String toPlaceId, VehicleProfile profile, LocalDate date, double mostExposure) {

    /** Without a cap on the whole route. */
    public RouteQuestion(String fromPlaceId, String toPlaceId, VehicleProfile profile, LocalDate date) {
        this(fromPlaceId, toPlaceId, profile, date, Double.POSITIVE_INFINITY);
    }
}
