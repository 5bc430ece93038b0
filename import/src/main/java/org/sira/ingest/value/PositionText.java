package org.sira.ingest.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Latitude and longitude in one text.
 *
 * @param latitude and {@code longitude} in decimal degrees, within their ranges
 */
public record PositionText(double latitude, double longitude) {

    private static final int LONGEST = 100;
    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    /** Longitude first, as the format wants it. */
    private static final Pattern WKT = Pattern.compile(
            "(?:SRID=\\d+;)?\\s*POINT\\s*Z?\\s*\\(\\s*" + NUMBER + "\\s+" + NUMBER + "(?:\\s+" + NUMBER + ")?\\s*\\)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STRONG = Pattern.compile("\\s*[;|/]\\s*|,\\s+");
    /** A comma before digits may as well mark a fraction: only between two numbers with points. */
    private static final Pattern POINTS = Pattern.compile(
            "([-+\u2212]?\\d{1,3}\\.\\d+\\s?[°º]?\\s?[NSEWO]?),([-+\u2212]?\\d{1,3}\\.\\d+\\s?[°º]?\\s?[NSEWO]?)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WEAK =
            Pattern.compile("\\s+|(?<=[NSEWO])(?=\\d)|(?<=\\d)(?=[NSEWO]\\s?\\d)", Pattern.CASE_INSENSITIVE);

    /**
     * Reads {@code 11.418, -7.483}, {@code 11,418 ; -7,483}, {@code 11°25'05"N 7°28'59"W} or {@code POINT (-7.483 11.418)}.
     * Latitude comes first, unless letters or the format say otherwise. Empty when there is no or more than one way to
     * read it.
     */
    public static Optional<PositionText> parse(String text) {
        String spaced = Spelling.spaced(text);
        if (spaced.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher wkt = WKT.matcher(spaced);
        if (wkt.matches()) {
            return checked(Double.parseDouble(wkt.group(2)), Double.parseDouble(wkt.group(1)));
        }
        Matcher points = POINTS.matcher(spaced);
        if (points.matches()) {
            return pair(points.group(1), points.group(2));
        }
        for (Pattern separator : List.of(STRONG, WEAK)) {
            Set<PositionText> readings = readings(spaced, separator);
            if (!readings.isEmpty()) {
                return readings.size() == 1 ? readings.stream().findFirst() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Set<PositionText> readings(String spaced, Pattern separator) {
        Set<PositionText> readings = new LinkedHashSet<>();
        Matcher between = separator.matcher(spaced);
        while (between.find()) {
            pair(spaced.substring(0, between.start()), spaced.substring(between.end()))
                    .ifPresent(readings::add);
        }
        return readings;
    }

    private static Optional<PositionText> pair(String first, String second) {
        Optional<CoordinateText> one = CoordinateText.read(first);
        Optional<CoordinateText> other = CoordinateText.read(second);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        boolean longitudeFirst = is(one.get(), Axis.LONGITUDE) || is(other.get(), Axis.LATITUDE);
        boolean contradictory = longitudeFirst && (is(one.get(), Axis.LATITUDE) || is(other.get(), Axis.LONGITUDE));
        if (contradictory) {
            return Optional.empty();
        }
        return longitudeFirst
                ? checked(other.get().degrees(), one.get().degrees())
                : checked(one.get().degrees(), other.get().degrees());
    }

    private static boolean is(CoordinateText coordinate, Axis axis) {
        return coordinate.axis().filter(axis::equals).isPresent();
    }

    private static Optional<PositionText> checked(double latitude, double longitude) {
        boolean onEarth = Math.abs(latitude) <= Axis.LATITUDE.mostDegrees()
                && Math.abs(longitude) <= Axis.LONGITUDE.mostDegrees();
        return onEarth ? Optional.of(new PositionText(latitude, longitude)) : Optional.empty();
    }
}
