package org.sira.planner.check;

import java.time.LocalDateTime;
import java.util.Optional;
import org.sira.planner.model.RoadSegment;
import org.sira.planner.plan.Passage;
import org.sira.planner.plan.TripEvent;

/** The roads of a drive lead from its start to its end, and are driven without a stop for as long as it lasts. */
final class RoadChain implements PlanRule {

    @Override
    public void check(PlanReading reading, Findings findings) {
        for (Step step : reading.steps()) {
            if (step.event() instanceof TripEvent.Drive drive) {
                follow(step, drive, reading.index(), findings);
            }
        }
    }

    private static void follow(Step step, TripEvent.Drive drive, FactIndex index, Findings findings) {
        // Empty after a road that is no fact, because nobody knows where it leads.
        Optional<String> placeId = Optional.of(drive.fromPlaceId());
        LocalDateTime clock = drive.startsAt();
        for (Passage passage : drive.passages()) {
            Optional<RoadSegment> road = index.findRoad(passage.segmentId());
            Optional<String> entry = road.map(known -> passage.reversed() ? known.toPlaceId() : known.fromPlaceId());
            if (placeId.isPresent() && entry.isPresent() && !entry.equals(placeId)) {
                findings.add(
                        CheckedRule.CONTINUITY,
                        step,
                        "road %s is entered at %s".formatted(passage.segmentId(), entry.get()),
                        "a road from " + placeId.get());
            }
            if (!passage.enterAt().equals(clock)) {
                findings.add(
                        CheckedRule.CONTINUITY,
                        step,
                        "road %s is entered at %s".formatted(passage.segmentId(), Words.time(passage.enterAt())),
                        "entered at " + Words.time(clock) + ", without a stop");
            }
            if (passage.leaveAt().isBefore(passage.enterAt())) {
                findings.add(
                        CheckedRule.CONTINUITY,
                        step,
                        "road %s is driven %s"
                                .formatted(passage.segmentId(), Words.span(passage.enterAt(), passage.leaveAt())),
                        "left after it is entered");
            }
            placeId = road.map(known -> passage.reversed() ? known.fromPlaceId() : known.toPlaceId());
            clock = passage.leaveAt();
        }
        if (placeId.isPresent() && !placeId.get().equals(drive.toPlaceId())) {
            findings.add(
                    CheckedRule.CONTINUITY,
                    step,
                    "its roads lead to " + placeId.get(),
                    "roads that lead to " + drive.toPlaceId());
        }
        if (!clock.equals(drive.endsAt())) {
            findings.add(
                    CheckedRule.CONTINUITY,
                    step,
                    "its last road is left at " + Words.time(clock),
                    "the drive ends then and not at " + Words.time(drive.endsAt()));
        }
    }
}
