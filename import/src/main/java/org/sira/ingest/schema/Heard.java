package org.sira.ingest.schema;

import java.util.Optional;
import org.sira.ingest.value.Unit;

/**
 * What a heading says.
 *
 * @param unit of the numbers below, where it is not the usual one of the field
 */
record Heard(Field field, Optional<Unit> unit) {}
