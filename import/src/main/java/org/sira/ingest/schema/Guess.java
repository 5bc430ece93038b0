package org.sira.ingest.schema;

import org.sira.ingest.value.Words;

/**
 * What a column seems to hold.
 *
 * @param because what its values look like
 */
public record Guess(int column, Field field, Words because) {}
