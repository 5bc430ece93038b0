package org.sira.api.planning;

import java.time.Instant;

/** A second person stands for a plan as it is. */
public record Approval(String by, Instant at) {}
