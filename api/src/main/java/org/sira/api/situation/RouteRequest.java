package org.sira.api.situation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What somebody asks of the ways between two places, as it was typed.
 *
 * @param from and {@code to}: ID or name of a place, or latitude and longitude
 * @param vehicle ID of a vehicle, or a kind of them; blank for trucks
 * @param date blank for the first day of the operation; the day of {@code depart} or {@code arriveBy} goes before it
 * @param depart when the vehicle is ready to leave; {@code arriveBy} when it must be there; one of the two, or both blank
 * @param snapKm how far a point may be from the nearest place
 * @param mostExposure of one vehicle on a whole route, if there is a cap
 */
public record RouteRequest(
        String from,
        String to,
        String vehicle,
        String date,
        String depart,
        String arriveBy,
        double snapKm,
        Optional<Double> mostExposure) {

    public static final double SNAP_KM = 5;

    /** With the standard distance and no cap. */
    public RouteRequest(String from, String to, String vehicle, String date, String depart, String arriveBy) {
        this(from, to, vehicle, date, depart, arriveBy, SNAP_KM, Optional.empty());
    }

    /** Empty when it is no date. */
    Optional<LocalDate> parsedDate() {
        try {
            return Optional.of(LocalDate.parse(date.strip()));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** Empty when it is no date with a time. */
    static Optional<LocalDateTime> parsedTime(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip()));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }
}
