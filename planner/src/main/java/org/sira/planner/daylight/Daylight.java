package org.sira.planner.daylight;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import org.sira.planner.model.GeoPoint;

/**
 * Sunrise and sunset after the solar equations of NOAA's Global Monitoring Laboratory (Solar Calculation Details),
 * which follow J. Meeus, Astronomical Algorithms, 2nd ed., ch. 25 and 28. Good to about a minute between the polar
 * circles.
 */
public final class Daylight {

    /** Zenith of the sun's centre when its upper rim touches the horizon: half its disc, and refraction. */
    private static final double ZENITH_DEG = 90.833;

    private static final double JULIAN_DAY_2000 = 2_451_545;
    private static final double MINUTES_PER_DAY = 1440;
    private static final double MINUTES_PER_DEGREE = 4;

    private Daylight() {}

    /**
     * Rounded inwards, so that the sun is up at both minutes. Where it does not set, the day lasts 24 hours around
     * noon; where it does not rise, sunrise and sunset are both at noon.
     */
    public static DaylightTimes at(GeoPoint point, LocalDate date) {
        double noonGuess = MINUTES_PER_DAY / 2 - MINUTES_PER_DEGREE * point.longitude();
        int sunriseMin = (int) StrictMath.ceil(crossingMin(point, date, noonGuess, -1));
        int sunsetMin = (int) StrictMath.floor(crossingMin(point, date, noonGuess, 1));
        return new DaylightTimes(sunriseMin, StrictMath.max(sunriseMin, sunsetMin));
    }

    /** The sun moves on during the day, so its position is taken again at the crossing that noon's position gives. */
    private static double crossingMin(GeoPoint point, LocalDate date, double noonGuess, int side) {
        double atNoon = crossingMin(point, Sun.at(date, noonGuess), side);
        return crossingMin(point, Sun.at(date, atNoon), side);
    }

    private static double crossingMin(GeoPoint point, Sun sun, int side) {
        double latitude = StrictMath.toRadians(point.latitude());
        double cosHourAngle = StrictMath.cos(StrictMath.toRadians(ZENITH_DEG))
                        / (StrictMath.cos(latitude) * StrictMath.cos(sun.declination))
                - StrictMath.tan(latitude) * StrictMath.tan(sun.declination);
        double hourAngleDeg =
                StrictMath.toDegrees(StrictMath.acos(StrictMath.max(-1, StrictMath.min(1, cosHourAngle))));
        double noon = MINUTES_PER_DAY / 2 - MINUTES_PER_DEGREE * point.longitude() - sun.equationOfTimeMin;
        return noon + side * MINUTES_PER_DEGREE * hourAngleDeg;
    }

    /**
     * Where the sun stands at a moment.
     *
     * @param declination in radians
     * @param equationOfTimeMin apparent minus mean solar time
     */
    private record Sun(double declination, double equationOfTimeMin) {

        static Sun at(LocalDate date, double minuteUtc) {
            double julianDay = date.getLong(JulianFields.JULIAN_DAY) - 0.5 + minuteUtc / MINUTES_PER_DAY;
            double t = (julianDay - JULIAN_DAY_2000) / 36_525;
            double meanLongitude = radians(280.46646 + t * (36_000.76983 + t * 0.0003032));
            double anomaly = radians(357.52911 + t * (35_999.05029 - t * 0.0001537));
            double eccentricity = 0.016708634 - t * (0.000042037 + t * 0.0000001267);
            double centreDeg = StrictMath.sin(anomaly) * (1.914602 - t * (0.004817 + t * 0.000014))
                    + StrictMath.sin(2 * anomaly) * (0.019993 - t * 0.000101)
                    + StrictMath.sin(3 * anomaly) * 0.000289;
            double moonNode = radians(125.04 - 1_934.136 * t);
            double apparentLongitude =
                    meanLongitude + radians(centreDeg - 0.00569 - 0.00478 * StrictMath.sin(moonNode));
            double obliquity = radians(23
                    + (26 + (21.448 - t * (46.815 + t * (0.00059 - t * 0.001813))) / 60) / 60
                    + 0.00256 * StrictMath.cos(moonNode));
            double declination = StrictMath.asin(StrictMath.sin(obliquity) * StrictMath.sin(apparentLongitude));
            double tanHalf = StrictMath.tan(obliquity / 2);
            double y = tanHalf * tanHalf;
            double equationOfTime = y * StrictMath.sin(2 * meanLongitude)
                    - 2 * eccentricity * StrictMath.sin(anomaly)
                    + 4 * eccentricity * y * StrictMath.sin(anomaly) * StrictMath.cos(2 * meanLongitude)
                    - 0.5 * y * y * StrictMath.sin(4 * meanLongitude)
                    - 1.25 * eccentricity * eccentricity * StrictMath.sin(2 * anomaly);
            return new Sun(declination, MINUTES_PER_DEGREE * StrictMath.toDegrees(equationOfTime));
        }

        private static double radians(double degrees) {
            return StrictMath.toRadians(degrees);
        }
    }
}
