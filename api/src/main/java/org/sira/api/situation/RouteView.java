package org.sira.api.situation;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
        DATE,
        DEPART,
        ARRIVE_BY
    }

    /**
     * The ways that there are, or why there is none.
     *
     * @param title from where to where, for whom, when
     * @param notes what to know of the question: where a point was put onto the roads, how old the incidents are, what
     *     times rest on
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

        /** Whether a time was asked for. */
        public boolean timed() {
            return options.stream().anyMatch(option -> option.timing() != null);
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
     * @param crossings ferries and borders on the way, in order
     * @param timing null when no time was asked for
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
            List<String> crossings,
            @Nullable Timing timing,
            List<Passage> passages) {
        public Option {
            crossings = List.copyOf(crossings);
            passages = List.copyOf(passages);
        }

        /** For pages, which know no types: null when it cannot be driven, or no time was asked for. */
        public Timing.@Nullable Driven driven() {
            return timing instanceof Timing.Driven driven ? driven : null;
        }

        /** Why it cannot be driven; blank when it can. */
        public String impossible() {
            return timing instanceof Timing.Impossible impossible ? impossible.sentence() : "";
        }

        /** As an attribute of a row, which the map reads. */
        public String passagesJson() {
            return PassagesJson.of(passages);
        }
    }

    /** How a way is driven in time, or that it cannot be. */
    sealed interface Timing {

        /** @param halts on the way, in order */
        record Driven(String leaves, String arrives, List<String> halts) implements Timing {
            public Driven {
                halts = List.copyOf(halts);
            }
        }

        /** @param sentence why, as far as it is known */
        record Impossible(String sentence) implements Timing {}
    }

    /** A road in the direction in which it is driven. */
    record Passage(String road, boolean reversed) {}
}
