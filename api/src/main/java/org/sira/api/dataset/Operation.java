package org.sira.api.dataset;

import java.time.Instant;

/**
 * What people plan for together; all data and plans belong to one.
 *
 * @param sample whether it is the one that Sira brings along
 */
public record Operation(long id, String name, boolean sample, String createdBy, Instant createdAt) {}
