package org.sira.api.planning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sira.api.planning.TimelineView.Rows;
import org.sira.api.planning.TimelineView.Zoom;
import org.sira.planner.model.Horizon;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The view of a timeline as an address names it. What it does not name, or names wrongly, is as at first. */
public record TimelineForm(
        @Nullable String rows,
        @Nullable String zoom,
        @Nullable String day,
        @Nullable String page) {

    /** The first view of each plan. */
    public static TimelineForm none() {
        return new TimelineForm(null, null, null, null);
    }

    /** @param convoys whether there are any to have rows */
    TimelineView view(Horizon horizon, boolean convoys) {
        Rows first = convoys ? Rows.CONVOY : Rows.VEHICLE;
        return new TimelineView(
                        one(Rows.values(), rows).orElse(first),
                        one(Zoom.values(), zoom).orElse(Zoom.HORIZON),
                        date().orElse(horizon.firstDay()),
                        number().orElse(1))
                .within(horizon);
    }

    /** Keeps the view on the next page. */
    public void on(RedirectAttributes redirect) {
        if (rows != null || zoom != null) {
            redirect.addAttribute("rows", rows);
            redirect.addAttribute("zoom", zoom);
            redirect.addAttribute("day", day);
        }
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, @Nullable String word) {
        return Arrays.stream(values)
                .filter(value -> TimelineView.word(value).equals(word))
                .findFirst();
    }

    private Optional<LocalDate> date() {
        try {
            return day == null ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private Optional<Integer> number() {
        if ("all".equals(page)) {
            return Optional.of(TimelineView.ALL);
        }
        return page == null || !page.matches("[1-9]\\d{0,3}") ? Optional.empty() : Optional.of(Integer.valueOf(page));
    }
}
