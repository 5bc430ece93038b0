package org.sira.planner.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sira.planner.plan.PlanFacts;
import org.sira.planner.plan.TripEvent;

/** No crew drives longer than it may on one calendar day, all its trips together. */
final class DrivingHoursRule implements PlanRule {

    /** At the wheel without a break. */
    private record Span(LocalDateTime from, LocalDateTime to) {}

    @Override
    public void check(PlanReading reading, Findings findings) {
        int limitMin = reading.rules().maxDrivingMinPerDay();
        Map<String, List<Span>> spansByVehicle = new LinkedHashMap<>();
        for (DrivenRoad driven : reading.datedRoads()) {
            spansByVehicle
                    .computeIfAbsent(driven.vehicle().id(), key -> new ArrayList<>())
                    .add(new Span(driven.use().enterAt(), driven.use().leaveAt()));
        }
        spansByVehicle.forEach((vehicleId, spans) -> {
            Set<LocalDate> planned = minutesByDate(spans).keySet();
            spans.addAll(before(vehicleId, reading.facts()));
            minutesByDate(spans).forEach((date, minutes) -> {
                if (minutes > limitMin && planned.contains(date)) {
                    findings.add(
                            CheckedRule.DRIVING_HOURS,
                            "Vehicle %s on %s".formatted(vehicleId, date),
                            "%d min at the wheel".formatted(minutes),
                            "at most %d min a day".formatted(limitMin));
                }
            });
        });
    }

    /** What the crew drives on trips that were under way when the horizon began. */
    private static List<Span> before(String vehicleId, PlanFacts facts) {
        return facts.decisions().underWay().stream()
                .filter(trip -> trip.vehicleId().equals(vehicleId))
                .flatMap(trip -> trip.events().stream())
                .filter(TripEvent.Drive.class::isInstance)
                .map(event -> new Span(event.startsAt(), event.endsAt()))
                .toList();
    }

    private static SortedMap<LocalDate, Long> minutesByDate(List<Span> spans) {
        SortedMap<LocalDate, Long> minutesByDate = new TreeMap<>();
        for (Span span : spans) {
            LocalDateTime from = span.from;
            while (from.isBefore(span.to)) {
                LocalDateTime midnight = from.toLocalDate().plusDays(1).atStartOfDay();
                LocalDateTime to = midnight.isBefore(span.to) ? midnight : span.to;
                minutesByDate.merge(from.toLocalDate(), ChronoUnit.MINUTES.between(from, to), Long::sum);
                from = to;
            }
        }
        return minutesByDate;
    }
}
