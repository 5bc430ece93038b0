package org.sira.api.review;

import java.time.Instant;

/**
 * An approval that was taken back.
 *
 * @param approvedBy who had approved the plan, and {@code revokedBy} who took it back
 */
public record Revocation(String approvedBy, Instant approvedAt, String revokedBy, Instant revokedAt, String reason) {}
