package org.sira.api.draft;

import org.jspecify.annotations.Nullable;
import org.sira.api.planning.TimelineForm;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where on the pages of a draft something was done, so that a person goes on there.
 *
 * @param at {@code timeline} or {@code board}; without it the page of the draft is meant
 * @param rows of the view of the timeline, likewise {@code zoom} and {@code day}
 */
record EditOrigin(
        @Nullable String at,
        @Nullable String rows,
        @Nullable String zoom,
        @Nullable String day) {

    private static final String TIMELINE = "timeline";
    private static final String BOARD = "board";

    boolean isNamed() {
        return TIMELINE.equals(at) || BOARD.equals(at);
    }

    /** What follows the address of the draft. */
    String after(RedirectAttributes redirect) {
        String page = afterRefusal(redirect);
        return TIMELINE.equals(at) ? page + "#timeline" : page;
    }

    /** The same with the top of the page in sight, where it says why. */
    String afterRefusal(RedirectAttributes redirect) {
        if (TIMELINE.equals(at)) {
            new TimelineForm(rows, zoom, day, null).on(redirect);
        }
        return BOARD.equals(at) ? "/board" : "";
    }
}
