/**
 * Compares datasets by what their rows say, never by file, sheet or row: the hash of a dataset, and what differs between
 * two of them.
 */
@NullMarked
package org.sira.ingest.compare;

import org.jspecify.annotations.NullMarked;
