package org.sira.api.planning;

import java.time.LocalDate;
import java.util.Locale;
import org.sira.planner.model.Horizon;

/**
 * What of a timeline is shown; links between its views name it.
 *
 * @param firstDay of those in sight
 * @param page of the rows, from 1, or {@link #ALL}
 */
public record TimelineView(Rows rows, Zoom zoom, LocalDate firstDay, int page) {

    /** Of the pages, as one: for paper. */
    static final int ALL = 0;

    /** What has a row: each convoy with its vehicles, or each vehicle with all of its trips. */
    public enum Rows {
        CONVOY,
        VEHICLE
    }

    /** How much time is in sight. */
    public enum Zoom {
        HORIZON(Integer.MAX_VALUE),
        DAY(3),
        HOUR(1);

        private final int mostDays;

        Zoom(int mostDays) {
            this.mostDays = mostDays;
        }

        int days(Horizon horizon) {
            return Math.min(mostDays, horizon.days());
        }
    }

    /** As much of the days from the first one on as there is; a first day that leaves less moves. */
    TimelineView within(Horizon horizon) {
        LocalDate last = horizon.day(horizon.days() - zoom.days(horizon));
        LocalDate day =
                firstDay.isBefore(horizon.firstDay()) ? horizon.firstDay() : firstDay.isAfter(last) ? last : firstDay;
        return new TimelineView(rows, zoom, day, page);
    }

    public TimelineView with(Rows newRows) {
        return new TimelineView(newRows, zoom, firstDay, 1);
    }

    public TimelineView with(Zoom newZoom) {
        return new TimelineView(rows, newZoom, firstDay, page);
    }

    public TimelineView with(LocalDate newFirstDay) {
        return new TimelineView(rows, zoom, newFirstDay, page);
    }

    public TimelineView onPage(int newPage) {
        return new TimelineView(rows, zoom, firstDay, newPage);
    }

    public TimelineView whole() {
        return onPage(ALL);
    }

    /** As an address asks for it; see {@link TimelineForm}. */
    public String query() {
        String pages = page == ALL ? "&page=all" : page > 1 ? "&page=" + page : "";
        return "rows=%s&zoom=%s&day=%s%s".formatted(word(rows), word(zoom), firstDay, pages);
    }

    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
