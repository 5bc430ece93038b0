package org.sira.ingest.dataset;

import java.time.LocalDate;

/** A road that cannot be used from one date to another, both included. */
public record ClosureRow(RowRef ref, String id, String roadId, LocalDate from, LocalDate to, String reason) {}
