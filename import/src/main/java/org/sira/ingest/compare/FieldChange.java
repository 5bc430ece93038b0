package org.sira.ingest.compare;

import org.sira.ingest.schema.Field;

/**
 * A value that differs.
 *
 * @param before and {@code after}: text, number, boolean, date, time, {@code Worded} or a list of these, as the row holds
 *     it; empty text when it is not given
 */
public record FieldChange(Field field, Object before, Object after) {}
