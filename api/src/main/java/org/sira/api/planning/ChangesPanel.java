package org.sira.api.planning;

import java.util.ArrayList;
import java.util.List;
import org.sira.planner.changes.Severity;
import org.sira.planner.changes.Touch;
import org.sira.planner.plan.Plan;
import org.sira.planner.plan.Trip;

/**
 * What the newest data touch in a plan, as its page shows it.
 *
 * @param version number of the data version
 * @param blocked whether nothing can be said, as something in the data must be mended first
 * @param lines most severe first
 */
record ChangesPanel(int version, boolean blocked, List<Line> lines) {

    /** @param trips that are touched */
    record Line(Severity severity, String sentence, List<TripLink> trips) {
        Line {
            trips = List.copyOf(trips);
        }
    }

    /** @param number of the trip in the plan, from 1 */
    record TripLink(int number, String id) {}

    ChangesPanel {
        lines = List.copyOf(lines);
    }

    static ChangesPanel blocked(int version) {
        return new ChangesPanel(version, true, List.of());
    }

    static ChangesPanel of(int version, Plan plan, List<Touch> touches, TouchSentences sentences) {
        List<String> tripIds = plan.trips().stream().map(Trip::id).toList();
        List<Line> lines = new ArrayList<>();
        for (Touch touch : touches) {
            List<TripLink> trips = touch.tripIds().stream()
                    .filter(tripIds::contains)
                    .map(id -> new TripLink(tripIds.indexOf(id) + 1, id))
                    .toList();
            lines.add(new Line(touch.severity(), sentences.of(touch), trips));
        }
        return new ChangesPanel(version, false, lines);
    }

    public long count(Severity severity) {
        return lines.stream().filter(line -> line.severity() == severity).count();
    }
}
