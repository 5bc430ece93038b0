package org.sira.api.platform.jobs;

/**
 * Why a job failed.
 *
 * @param detail such as the number of an incident; may be empty
 */
public record JobFailure(Kind kind, String detail) {

    /** What went wrong. */
    public enum Kind {
        /** Something that nobody foresaw; the detail is the number of the incident. */
        INTERNAL,
        /** What it was asked to do cannot be done with this data. */
        REFUSED,
        /** The server died over it again and again. */
        TOO_MANY_STARTS
    }

    static JobFailure parse(String stored) {
        int blank = stored.indexOf(' ');
        return blank < 0
                ? new JobFailure(Kind.valueOf(stored), "")
                : new JobFailure(Kind.valueOf(stored.substring(0, blank)), stored.substring(blank + 1));
    }

    String stored() {
        return detail.isEmpty() ? kind.name() : kind.name() + " " + detail;
    }
}
