package org.sira.planner.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** No crew drives longer than it may on one calendar day, all its trips together. */
final class DrivingHoursRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        int limitMin = reading.rules().maxDrivingMinPerDay();
        Map<String, List<RoadUse>> usesByVehicle = new LinkedHashMap<>();
        for (DrivenRoad driven : reading.datedRoads()) {
            usesByVehicle
                    .computeIfAbsent(driven.vehicle().id(), key -> new ArrayList<>())
                    .add(driven.use());
        }
        usesByVehicle.forEach((vehicleId, uses) -> minutesByDate(uses).forEach((date, minutes) -> {
            if (minutes > limitMin) {
                findings.add(
                        CheckedRule.DRIVING_HOURS,
                        "Vehicle %s on %s".formatted(vehicleId, date),
                        "%d min at the wheel".formatted(minutes),
                        "at most %d min a day".formatted(limitMin));
            }
        }));
    }

    private static SortedMap<LocalDate, Long> minutesByDate(List<RoadUse> uses) {
        SortedMap<LocalDate, Long> minutesByDate = new TreeMap<>();
        for (RoadUse use : uses) {
            LocalDateTime from = use.enterAt();
            while (from.isBefore(use.leaveAt())) {
                LocalDateTime midnight = from.toLocalDate().plusDays(1).atStartOfDay();
                LocalDateTime to = midnight.isBefore(use.leaveAt()) ? midnight : use.leaveAt();
                minutesByDate.merge(from.toLocalDate(), ChronoUnit.MINUTES.between(from, to), Long::sum);
                from = to;
            }
        }
        return minutesByDate;
    }
}
