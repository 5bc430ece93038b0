package org.sira.planner.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sira.planner.model.Curfew;

/** Nobody is on a road while a curfew holds at one of its ends. */
record CurfewHours(List<Curfew> curfews) implements RoadHours {

    @Override
    public Stream<Obstacle> obstacles(RoadUse use) {
        return curfews.stream()
                .filter(curfew -> curfew.appliesTo(use.from()) || curfew.appliesTo(use.to()))
                .filter(curfew -> holdsDuring(curfew, use))
                .map(curfew -> new Obstacle(
                        CheckedRule.CURFEW,
                        "driven " + Words.span(use.enterAt(), use.leaveAt()),
                        "not during curfew %s of %s, %s to %s"
                                .formatted(curfew.id(), curfew.area(), curfew.startsAt(), curfew.endsAt())));
    }

    private static boolean holdsDuring(Curfew curfew, RoadUse use) {
        boolean overMidnight = !curfew.endsAt().isAfter(curfew.startsAt());
        // The night before may reach into the first day of the drive.
        LocalDate evening = use.enterAt().toLocalDate().minusDays(1);
        for (; !evening.isAfter(use.leaveAt().toLocalDate()); evening = evening.plusDays(1)) {
            boolean applies = !evening.isBefore(curfew.from()) && !evening.isAfter(curfew.to());
            LocalDate morning = overMidnight ? evening.plusDays(1) : evening;
            if (applies && use.overlaps(evening.atTime(curfew.startsAt()), morning.atTime(curfew.endsAt()))) {
                return true;
            }
        }
        return false;
    }
}
