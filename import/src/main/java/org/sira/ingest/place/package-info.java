/** Finds the place, road or commodity that a cell means, or the likely ones when it is misspelt. */
@NullMarked
package org.sira.ingest.place;

import org.jspecify.annotations.NullMarked;
