package org.sira.ingest.dataset;

/**
 * One setting.
 *
 * @param value checked and in one spelling whatever the file's: ISO for dates and times, a plain number, the name of a
 *     {@link RiskClass}
 */
public record SettingRow(RowRef ref, SettingKey key, String value) {}
