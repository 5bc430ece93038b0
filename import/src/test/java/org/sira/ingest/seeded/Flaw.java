package org.sira.ingest.seeded;

import org.jspecify.annotations.Nullable;
import org.sira.ingest.problem.Problem;

/**
 * Something wrong to put into a cell.
 *
 * @param name what it is, for the counts
 * @param value what the cell then holds; null: nothing
 * @param expected how the import must call it
 */
record Flaw(String name, @Nullable Object value, Class<? extends Problem> expected) {}
