package org.sira.ingest.dataset;

import java.time.LocalDate;

/** The class of risk that a person gives a road, from one date to another, both included. */
public record RiskOverrideRow(
        RowRef ref,
        String roadId,
        RiskClass riskClass,
        String reason,
        String setBy,
        LocalDate setOn,
        LocalDate expiresOn) {}
