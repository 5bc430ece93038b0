package org.sira.planner.explain;

import org.sira.planner.daylight.Daylight;
import org.sira.planner.daylight.DaylightTimes;
import org.sira.planner.model.Horizon;
import org.sira.planner.model.MovementRules;
import org.sira.planner.model.Place;
import org.sira.planner.plan.PlanFacts;

/** How many minutes a crew has at the most, in the time for which its vehicle is there. */
final class CrewHours {

    private final MovementRules rules;
    private final int handledFrom;
    private final int handledUntil;
    /** Of a day: nobody drives or handles anything earlier, at any place on any day; or later. */
    private final int activeFrom;

    private final int activeUntil;

    /** In minutes from the start of the horizon; empty when {@code untilMin} is not later. */
    record Span(int fromMin, int untilMin) {}

    CrewHours(PlanFacts facts) {
        rules = facts.operation().rules();
        handledFrom = rules.handlingFrom().toSecondOfDay() / 60;
        handledUntil = rules.handlingUntil().toSecondOfDay() / 60;
        int from = handledFrom;
        int until = handledUntil;
        for (Place place : facts.operation().places()) {
            for (int day = 0; day < facts.horizon().days(); day++) {
                DaylightTimes times =
                        Daylight.at(place.position(), facts.horizon().day(day));
                from = StrictMath.min(from, times.sunriseMin() + rules.afterSunriseMin());
                until = StrictMath.max(until, times.sunsetMin() - rules.beforeSunsetMin());
            }
        }
        activeFrom = from;
        activeUntil = until;
    }

    double drivingMin(Span span) {
        double minutes = 0;
        for (int midnight = 0; midnight < span.untilMin; midnight += Horizon.MINUTES_PER_DAY) {
            minutes += StrictMath.min(
                    rules.maxDrivingMinPerDay(), overlap(span, midnight + activeFrom, midnight + activeUntil));
        }
        return minutes;
    }

    double handlingMin(Span span) {
        return daily(span, handledFrom, handledUntil);
    }

    /** At the wheel or handling. */
    double activeMin(Span span) {
        return daily(span, activeFrom, activeUntil);
    }

    private static double daily(Span span, int from, int until) {
        double minutes = 0;
        for (int midnight = 0; midnight < span.untilMin; midnight += Horizon.MINUTES_PER_DAY) {
            minutes += overlap(span, midnight + from, midnight + until);
        }
        return minutes;
    }

    private static double overlap(Span span, int from, int until) {
        return StrictMath.max(0, StrictMath.min(span.untilMin, until) - StrictMath.max(span.fromMin, from));
    }
}
