package org.sira.api.planning;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.sira.api.planning.Timeline.Span;
import org.sira.planner.model.Horizon;

/** Moments as shares of the time in sight. */
record TimelineScale(LocalDateTime from, LocalDateTime to) {

    static TimelineScale of(TimelineView view, Horizon horizon) {
        LocalDateTime from = view.firstDay().atStartOfDay();
        return new TimelineScale(from, from.plusDays(view.zoom().days(horizon)));
    }

    boolean shows(LocalDateTime start, LocalDateTime end) {
        return start.isBefore(to) && end.isAfter(from) && start.isBefore(end);
    }

    /** As much of it as is in sight, if anything is. */
    Optional<Span> span(LocalDateTime start, LocalDateTime end) {
        if (!shows(start, end)) {
            return Optional.empty();
        }
        LocalDateTime first = start.isBefore(from) ? from : start;
        LocalDateTime last = end.isAfter(to) ? to : end;
        double width = share(Duration.between(first, last));
        return Optional.of(new Span(percent(share(Duration.between(from, first))), percent(width), width));
    }

    private double share(Duration duration) {
        return (double) duration.toMinutes() / Duration.between(from, to).toMinutes();
    }

    /** Without zeros at the end: thousands of them make a page heavy. */
    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", 100 * share).replaceFirst("\\.?0+$", "") + "%";
    }
}
