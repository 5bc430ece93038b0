package org.sira.planner.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.sira.planner.daylight.Daylight;
import org.sira.planner.model.MovementRules;

/** Roads are entered some time after sunrise and left some time before sunset of the same date. */
record DaylightHours(MovementRules rules) implements RoadHours {

    @Override
    public Stream<Obstacle> obstacles(RoadUse use) {
        LocalDate date = use.enterAt().toLocalDate();
        LocalDateTime earliest = date.atStartOfDay()
                .plusMinutes(Daylight.at(use.from().position(), date).sunriseMin())
                .plusMinutes(rules.afterSunriseMin());
        LocalDateTime latest = date.atStartOfDay()
                .plusMinutes(Daylight.at(use.to().position(), date).sunsetMin())
                .minusMinutes(rules.beforeSunsetMin());
        if (!use.enterAt().isBefore(earliest)
                && !use.leaveAt().isAfter(latest)
                && use.leaveAt().toLocalDate().equals(date)) {
            return Stream.empty();
        }
        return Stream.of(new Obstacle(
                CheckedRule.DAYLIGHT,
                "driven " + Words.span(use.enterAt(), use.leaveAt()),
                "daylight with its margins, " + Words.span(earliest, latest)));
    }
}
