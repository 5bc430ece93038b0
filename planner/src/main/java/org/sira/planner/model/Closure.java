package org.sira.planner.model;

import java.time.LocalDate;

/** A road that cannot be used from one date to another, both included. */
public record Closure(String id, String segmentId, LocalDate from, LocalDate to, String reason) {

    public Closure {
        Facts.text("Closure", "id", id);
        Facts.text("Closure " + id, "segment", segmentId);
        Facts.inOrder("Closure " + id, "from", from, "to", to);
    }
}
