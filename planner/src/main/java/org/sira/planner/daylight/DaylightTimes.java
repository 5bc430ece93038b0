package org.sira.planner.daylight;

/**
 * Between when the sun is up on a date, in minutes from its midnight in UTC.
 *
 * @param sunriseMin first whole minute with the sun up; below 0 far east of Greenwich
 * @param sunsetMin last whole minute with the sun up; above 1440 far west of Greenwich
 */
public record DaylightTimes(int sunriseMin, int sunsetMin) {

    public DaylightTimes {
        if (sunsetMin < sunriseMin) {
            throw new IllegalArgumentException(
                    "Sunset (minute %d) lies before sunrise (minute %d).".formatted(sunsetMin, sunriseMin));
        }
    }
}
