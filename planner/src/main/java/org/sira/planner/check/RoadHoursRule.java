package org.sira.planner.check;

/** Roads are driven by daylight, outside curfews, within the hours of ferries and borders, while they are open, and away from announced columns. */
final class RoadHoursRule implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        var calendar = new RoadCalendar(reading.facts());
        for (DrivenRoad driven : reading.datedRoads()) {
            calendar.obstacles(driven.use())
                    .forEach(obstacle -> findings.add(obstacle.rule(), driven, obstacle.found(), obstacle.expected()));
        }
    }
}
