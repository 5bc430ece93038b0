package org.sira.planner.plan;

/** An edit makes no sense for the draft; nothing was changed. */
public final class EditRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Kind {
        NO_SUCH_TRIP,
        NO_SUCH_STOP,
        /** The trip is pinned: it must be unpinned first. */
        PINNED,
        /** A pinned trip of the same vehicle is on the road at the same time. */
        OVERLAPS_A_PIN,
        /** Its vehicle is left out of the plan: it must be allowed again first. */
        LEFT_OUT,
        /** It is not pinned, not banned, or not there already. */
        NOTHING_TO_DO,
        /** The edit names no load, or one that the trip does not bring. */
        NO_SUCH_LOAD,
        /** The edit names a load twice. */
        LOAD_TWICE,
        /** Trips that only keep others company bring nothing. */
        BRINGS_NOTHING
    }

    private final Kind kind;
    private final String about;

    /** @param about id of the trip, load or other thing that it is about */
    public EditRefused(Kind kind, String about) {
        super("%s: %s".formatted(kind, about));
        this.kind = kind;
        this.about = about;
    }

    public Kind kind() {
        return kind;
    }

    public String about() {
        return about;
    }
}
