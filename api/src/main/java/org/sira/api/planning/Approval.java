package org.sira.api.planning;

import java.time.Instant;
import java.util.Optional;

/**
 * A second person stands for a plan as it is.
 *
 * @param dataReason why although its data were old then
 */
public record Approval(String by, Instant at, Optional<String> dataReason) {}
