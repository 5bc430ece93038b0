package org.sira.planner.model;

import java.time.LocalDate;

/**
 * The class of risk that a person gives a road instead of the computed one. It counts on every day from {@code setOn} to
 * {@code expiresOn}, both included; where several count on a day, the one set last does.
 *
 * @param riskClass that the road has on these days
 * @param reason for those who must rely on it
 * @param setBy the person who answers for it
 */
public record RiskOverride(
        String segmentId, RiskClass riskClass, String reason, String setBy, LocalDate setOn, LocalDate expiresOn) {

    public RiskOverride {
        Facts.text("Risk override", "segment", segmentId);
        String fact = "Risk override of road " + segmentId;
        Facts.text(fact, "reason", reason);
        Facts.text(fact, "setBy", setBy);
        Facts.inOrder(fact, "setOn", setOn, "expiresOn", expiresOn);
    }

    public boolean appliesOn(LocalDate date) {
        return !date.isBefore(setOn) && !date.isAfter(expiresOn);
    }
}
