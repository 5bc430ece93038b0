package org.sira.api.platform.jobs;

import java.time.Instant;

/** Somebody decided over a job: stopped it, or took or discarded its result. */
public record Decision(String by, Instant at) {}
