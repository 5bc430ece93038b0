package org.sira.api.situation;

import java.util.List;

/** The answer to a {@link RouteRequest}, in words of one language, for a page and for a screen. */
public sealed interface RouteView {

    /** Something that was typed cannot be meant. */
    record Refused(List<Problem> problems) implements RouteView {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** @param sentence what was found, what was expected and what to do */
    record Problem(Field field, String sentence) {}

    /** What a problem is about. */
    enum Field {
        FROM,
        TO,
        VEHICLE,
        DATE
    }

    /**
     * The ways that there are, or why there is none.
     *
     * @param title from where to where, for whom, when
     * @param notes what to know of the question: where a point was put onto the roads, how old the incidents are
     * @param options fastest first; none when there is no way
     * @param hindered why the fastest way of all is none of them, or why there is none, a sentence for each road
     * @param opens what would open a way, when there is none; else blank
     */
    record Answer(String title, List<String> notes, List<Option> options, List<String> hindered, String opens)
            implements RouteView {
        public Answer {
            notes = List.copyOf(notes);
            options = List.copyOf(options);
            hindered = List.copyOf(hindered);
        }
    }

    /**
     * One way.
     *
     * @param number from 1
     * @param name what it is the best at
     * @param time with contingency
     * @param exposure expected incidents
     * @param corridors to be crossed in company
     * @param explanation beside the fastest
     * @param by the places on the way
     * @param passages the roads, as the map reads them
     */
    record Option(
            int number,
            String name,
            String time,
            String km,
            String exposure,
            String surfaces,
            String classes,
            String corridors,
            String explanation,
            String by,
            List<Passage> passages) {
        public Option {
            passages = List.copyOf(passages);
        }

        /** As an attribute of a row, which the map reads. */
        public String passagesJson() {
            return PassagesJson.of(passages);
        }
    }

    /** A road in the direction in which it is driven. */
    record Passage(String road, boolean reversed) {}
}
