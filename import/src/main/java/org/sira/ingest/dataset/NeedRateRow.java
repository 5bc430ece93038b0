package org.sira.ingest.dataset;

/** What one displaced person takes of a commodity each day, in kg or litres. */
public record NeedRateRow(RowRef ref, String commodityId, double perPersonPerDay, Priority priority, String source) {}
